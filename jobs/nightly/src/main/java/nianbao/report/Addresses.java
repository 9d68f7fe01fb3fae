package nianbao.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import nianbao.warehouse.Originals;

/**
 * Where what a page leads to lies, seen from the page.
 *
 * @param folder the folder of the city's pages, as they will be read
 * @param from the division of the page
 * @param originals the workbooks as they were sent
 */
public record Addresses(Path folder, Place from, Originals originals) {

    static final String CITY = "report.html";
    static final String FOLDER = "report";

    /** The file of a division's page below the folder of its city. */
    static String file(Place place) {
        return isCity(place) ? CITY : FOLDER + "/" + place.folder() + ".html";
    }

    /** The page of a division. */
    public String of(Place place) {
        return relative(folder.resolve(file(place)));
    }

    /** A workbook as it was sent. */
    public String of(SourceTable.Sheet sheet) {
        return relative(originals.place(sheet.submission(), sheet.file()));
    }

    private static boolean isCity(Place place) {
        return place.level().equals("city");
    }

    private String relative(Path other) {
        Path here = isCity(from) ? folder : folder.resolve(FOLDER);
        String path = here.relativize(other.toAbsolutePath().normalize()).toString().replace('\\', '/');
        try {
            // In the name of a folder may stand what means something else in an address.
            return new URI(null, null, path, null).getRawPath();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
