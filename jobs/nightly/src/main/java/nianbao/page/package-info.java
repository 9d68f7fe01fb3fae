/**
 * What the HTML pages of the product share: their words, their look, and what turns a template into a page. What is on a page
 * belongs to the package of the page.
 */
@NullMarked
package nianbao.page;

import org.jspecify.annotations.NullMarked;
