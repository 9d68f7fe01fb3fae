package nianbao.aside;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Finds the copies of numbers in a part of a package, and sorts them by the columns that they come from, as far as elements tell. */
public final class CopiedNumbers {

    /** Attributes in which numbers stand, by their elements. */
    private static final Map<String, Set<String>> NUMBERS = Map.of(
            "n", Set.of("v"), "sharedItems", Set.of("minValue", "maxValue"), "cfvo", Set.of("val"), "filter", Set.of("val"), "customFilter", Set.of("val"));

    private final Map<String, FigureColumn> columns = new LinkedHashMap<>();
    private String column = "";
    private boolean numeric;
    private boolean ofRecord;
    private int caches;
    private int place;

    /** Another part begins, or another table in it. */
    public void clear() {
        columns.clear();
        column = "";
        numeric = false;
        ofRecord = false;
    }

    /**
     * An element begins.
     *
     * @param reference the cell that it says it is, or empty
     * @param written whether it says that a text is in it
     */
    public void begin(String element, String reference, boolean written) {
        if (element.endsWith("Cache") || element.endsWith("Lit") || element.endsWith("Items")) {
            caches++;
            column = "cache " + caches;
            numeric = element.startsWith("num");
            ofRecord = false;
        } else if (element.equals("r")) {
            ofRecord = true;
            place = 0;
        } else if (element.equals("cell")) {
            column = "cells " + reference.replaceAll("\\d", "");
            numeric = !written;
        } else if (ofRecord) {
            place++;
        }
    }

    /** Whether the text of an element is a copied number. */
    public boolean isNumber(String element) {
        return numeric && element.equals("v");
    }

    /** The attributes of an element that are numbers. */
    public Set<String> numbers(String element) {
        return NUMBERS.getOrDefault(element, Set.of());
    }

    /** Takes in a number; whether it has eleven digits. */
    public boolean add(String number) {
        String key = ofRecord ? "record " + place : column;
        return columns.computeIfAbsent(key, any -> new FigureColumn()).add(number);
    }

    /** Hands on the columns with numbers of eleven digits. */
    public void tell(Consumer<FigureColumn> hearer) {
        columns.values().stream().filter(numbers -> !numbers.elevens().isEmpty()).forEach(hearer);
        clear();
    }
}
