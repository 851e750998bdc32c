package dev.bootsmith.debugger.explain;

import dev.bootsmith.core.diag.Messages;
import java.util.ArrayList;
import java.util.List;

/**
 * A descriptor of the GDT, LDT or IDT in words.
 *
 * <pre>
 *  63      56 55 54 53 52  51    48 47 46 45 44 43  40 39      32
 *  base 31:24 G  DB L  AVL limit    P  DPL   S  type   base 23:16
 *  31                            16 15                          0
 *  base 15:0                        limit 15:0
 * </pre>
 *
 * @sdm Vol. 3A, 3.4.5, 3.5 (segments and system descriptors) and 6.11 (gates)
 */
public final class DescriptorText {
    private static final String BUNDLE = "dev.bootsmith.debugger.messages";

    private static final int TYPE_CODE = 8;
    private static final int TYPE_CONFORMING_OR_EXPAND_DOWN = 4;
    private static final int TYPE_READABLE_OR_WRITABLE = 2;

    private final Messages messages;

    public DescriptorText(Messages messages) {
        this.messages = messages;
    }

    /**
     * Describes a descriptor by its lower eight bytes.
     *
     * @param descriptor the bytes as one little-endian number
     */
    public String describe(long descriptor) {
        return describe(descriptor, 0);
    }

    /**
     * Tells all of a descriptor whose offset has 64 bits, such as a gate of IA-32e mode.
     *
     * @param descriptor its first eight bytes as one little-endian number
     * @param upper bits 63 to 32 of a gate's offset
     */
    public String describe(long descriptor, long upper) {
        if (descriptor == 0) {
            return messages.text(BUNDLE, "descriptor.null");
        }
        List<String> parts = new ArrayList<>();
        parts.add(kind(descriptor));
        parts.add("DPL=" + bits(descriptor, 45, 2));
        parts.add(messages.text(BUNDLE, bit(descriptor, 47) ? "descriptor.present" : "descriptor.not-present"));
        if (isCodeOrData(descriptor)) {
            parts.add("base=" + Hex.of(base(descriptor)));
            parts.add("limit=" + Hex.of(limit(descriptor)));
            if (isCode(descriptor)) {
                parts.add("L=" + bits(descriptor, 53, 1));
            }
            parts.add((isCode(descriptor) ? "D=" : "B=") + bits(descriptor, 54, 1));
        } else if (isGate(descriptor)) {
            parts.add("selector=" + Hex.of(bits(descriptor, 16, 16)));
            parts.add("offset=" + Hex.of(upper << 32 | bits(descriptor, 48, 16) << 16 | bits(descriptor, 0, 16)));
        } else {
            parts.add("base=" + Hex.of(base(descriptor)));
            parts.add("limit=" + Hex.of(limit(descriptor)));
        }
        return String.join(", ", parts);
    }

    private String kind(long descriptor) {
        int type = (int) bits(descriptor, 40, 4);
        if (!isCodeOrData(descriptor)) {
            return messages.text(BUNDLE, "descriptor.system." + type);
        }
        if ((type & TYPE_CODE) != 0) {
            String key = "descriptor.code"
                    + ((type & TYPE_CONFORMING_OR_EXPAND_DOWN) != 0 ? ".conforming" : "")
                    + ((type & TYPE_READABLE_OR_WRITABLE) != 0 ? ".readable" : "");
            return messages.text(BUNDLE, key);
        }
        String key = "descriptor.data"
                + ((type & TYPE_CONFORMING_OR_EXPAND_DOWN) != 0 ? ".expand-down" : "")
                + ((type & TYPE_READABLE_OR_WRITABLE) != 0 ? ".writable" : "");
        return messages.text(BUNDLE, key);
    }

    private static boolean isCodeOrData(long descriptor) {
        return bit(descriptor, 44);
    }

    private static boolean isCode(long descriptor) {
        return isCodeOrData(descriptor) && bit(descriptor, 43);
    }

    /** Types 4 to 7 and 12, 14, 15 lead to code. */
    private static boolean isGate(long descriptor) {
        int type = (int) bits(descriptor, 40, 4);
        return !isCodeOrData(descriptor) && (type >= 4 && type <= 7 || type == 12 || type == 14 || type == 15);
    }

    private static long base(long descriptor) {
        return bits(descriptor, 56, 8) << 24 | bits(descriptor, 16, 24);
    }

    private static long limit(long descriptor) {
        long limit = bits(descriptor, 48, 4) << 16 | bits(descriptor, 0, 16);
        return bit(descriptor, 55) ? limit << 12 | 0xfff : limit;
    }

    private static boolean bit(long value, int number) {
        return (value >>> number & 1) != 0;
    }

    private static long bits(long value, int lowest, int count) {
        return value >>> lowest & (1L << count) - 1;
    }
}
