package dev.bootsmith.assembler.layout;

import dev.bootsmith.core.bytes.ByteBuilder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * What {@code .gnu_attribute} says about the object: numbered properties that the linker compares.
 *
 * @gas Gnu_attribute, Object Attributes
 */
public final class ObjectAttributes {
    /** The section that holds them. */
    public static final String SECTION = ".gnu.attributes";

    /** Has a number and a text: whose conventions the file follows. */
    private static final int TAG_COMPATIBILITY = 32;

    private static final int FIRST_TAG = 2;
    private static final int TAG_FILE = 1;
    private static final String OWNER = "gnu";

    private final Map<Integer, Attribute> byTag = new TreeMap<>();

    /** One property; which of the two parts it has follows from its tag. */
    private record Attribute(int number, String text) {}

    /** Returns whether a property has a number: those with an even tag. */
    public static boolean hasNumber(int tag) {
        return tag == TAG_COMPATIBILITY || (tag & 1) == 0;
    }

    /** Returns whether a property has a text: those with an odd tag. */
    public static boolean hasText(int tag) {
        return tag == TAG_COMPATIBILITY || (tag & 1) != 0;
    }

    /** Sets a property. What is as if nobody had said it is left out. */
    public void set(int tag, int number, String text) {
        byTag.remove(tag);
        if (tag >= FIRST_TAG && (number != 0 || !text.isEmpty())) {
            byTag.put(tag, new Attribute(number, text));
        }
    }

    public boolean isEmpty() {
        return byTag.isEmpty();
    }

    /** Appends the contents of the section: a version, then one owner's properties of the whole file. */
    public void append(ByteBuilder out) {
        ByteBuilder list = new ByteBuilder();
        byTag.forEach((tag, attribute) -> {
            ComputedTail.appendUnsigned(list, tag);
            if (hasNumber(tag)) {
                ComputedTail.appendUnsigned(list, Integer.toUnsignedLong(attribute.number()));
            }
            if (hasText(tag)) {
                list.put(attribute.text().getBytes(StandardCharsets.ISO_8859_1)).put8(0);
            }
        });
        int fileBytes = 1 + 4 + list.size();
        out.put8('A').put32(4 + OWNER.length() + 1 + fileBytes);
        out.put(OWNER.getBytes(StandardCharsets.ISO_8859_1)).put8(0);
        out.put8(TAG_FILE).put32(fileBytes).put(list.toByteArray());
    }
}
