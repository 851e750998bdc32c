package dev.bootsmith.imagebuilder.dd;

import dev.bootsmith.imagebuilder.dd.DdRequest.Amount;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the operands of {@code dd}: {@code key=value} words, of which the last of a kind wins. */
final class DdOperands {
    /** GNU dd would try to allocate more and say "memory exhausted"; a Java array cannot be larger. */
    private static final int MAX_BLOCK_BYTES = Integer.MAX_VALUE - 64;

    private static final int DEFAULT_BLOCK_BYTES = 512;

    private @Nullable String inputName;
    private @Nullable String outputName;
    private int blockBytes;
    private int inputBlockBytes;
    private int outputBlockBytes;
    private int conversionBlockBytes;
    private DdNumber skip = new DdNumber(0, false, false);
    private DdNumber seek = new DdNumber(0, false, false);
    private @Nullable DdNumber count;
    private final Set<DdConversion> conversions = EnumSet.noneOf(DdConversion.class);
    private final Set<DdFlag> inputFlags = EnumSet.noneOf(DdFlag.class);
    private final Set<DdFlag> outputFlags = EnumSet.noneOf(DdFlag.class);
    private DdRequest.Status status = DdRequest.Status.DEFAULT;
    private final List<String> warnings = new ArrayList<>();

    private DdOperands() {}

    /** Returns the request, or throws the first complaint. */
    static DdRequest parse(List<String> words) throws DdFailure {
        // As getopt does: what looks like an option is looked at first, wherever it stands.
        int end = words.indexOf("--");
        for (String word : end < 0 ? words : words.subList(0, end)) {
            if (word.startsWith("--")) {
                throw new DdFailure("dd.unrecognized-option", word);
            }
            if (word.startsWith("-") && word.length() > 1) {
                throw new DdFailure("dd.invalid-option", word.charAt(1));
            }
        }
        DdOperands operands = new DdOperands();
        for (int i = 0; i < words.size(); i++) {
            if (i != end) {
                operands.operand(words.get(i));
            }
        }
        return operands.finish();
    }

    private void operand(String word) throws DdFailure {
        int equals = word.indexOf('=');
        String key = equals < 0 ? "" : word.substring(0, equals);
        String value = word.substring(equals + 1);
        switch (key) {
            case "if" -> inputName = value;
            case "of" -> outputName = value;
            case "conv" -> conversions(value);
            case "iflag" -> flags(value, DdFlag.Side.INPUT, inputFlags, "dd.invalid-input-flag");
            case "oflag" -> flags(value, DdFlag.Side.OUTPUT, outputFlags, "dd.invalid-output-flag");
            case "status" -> status = status(value);
            case "bs" -> blockBytes = blockSize(value);
            case "ibs" -> inputBlockBytes = blockSize(value);
            case "obs" -> outputBlockBytes = blockSize(value);
            case "cbs" -> conversionBlockBytes = blockSize(value);
            case "skip", "iseek" -> skip = number(value);
            case "seek", "oseek" -> seek = number(value);
            case "count" -> count = number(value);
            default -> throw new DdFailure("dd.unrecognized-operand", word);
        }
    }

    private DdNumber number(String value) throws DdFailure {
        DdNumber number = DdNumber.parse(value);
        if (number.hasZeroMultiplier()) {
            warnings.add("dd.zero-multiplier");
        }
        return number;
    }

    private int blockSize(String value) throws DdFailure {
        long size = number(value).value();
        if (size == 0) {
            throw new DdFailure("dd.invalid-number", value);
        }
        if (size > Long.MAX_VALUE / 2) {
            throw new DdFailure("dd.invalid-number-overflow", value);
        }
        if (size > MAX_BLOCK_BYTES) {
            throw new DdFailure("dd.memory-exhausted", size, DdStatistics.binary(size));
        }
        return (int) size;
    }

    private void conversions(String value) throws DdFailure {
        for (String word : value.split(",", -1)) {
            conversions.add(constant(DdConversion.class, word, "dd.invalid-conversion"));
        }
    }

    private static void flags(String value, DdFlag.Side side, Set<DdFlag> flags, String complaint) throws DdFailure {
        for (String word : value.split(",", -1)) {
            DdFlag flag = constant(DdFlag.class, word, complaint);
            if (!flag.isAllowedOn(side) && flag != DdFlag.FULLBLOCK) {
                throw new DdFailure(complaint, word);
            }
            flags.add(flag);
        }
    }

    private static DdRequest.Status status(String value) throws DdFailure {
        DdRequest.Status status = constant(DdRequest.Status.class, value, "dd.invalid-status");
        if (status == DdRequest.Status.DEFAULT) {
            throw new DdFailure("dd.invalid-status", value);
        }
        return status;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word, String complaint) throws DdFailure {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(word)) {
                return constant;
            }
        }
        throw new DdFailure(complaint, word);
    }

    private DdRequest finish() throws DdFailure {
        applyImpliedConversions();
        if (outputFlags.contains(DdFlag.FULLBLOCK)) {
            // GNU dd reads the word on both sides, and refuses it here once all operands are read.
            throw new DdFailure("dd.invalid-output-flag", "fullblock");
        }
        checkConflicts();
        boolean reblocks = blockBytes == 0 || convertsBytes();
        Amount skipAmount = amount(skip, inputFlags.contains(DdFlag.SKIP_BYTES), inputBlock());
        Amount seekAmount = amount(seek, outputFlags.contains(DdFlag.SEEK_BYTES), outputBlock());
        DdNumber wanted = count;
        Amount countAmount =
                wanted == null ? null : amount(wanted, inputFlags.contains(DdFlag.COUNT_BYTES), inputBlock());
        if (outputFlags.contains(DdFlag.APPEND) && !conversions.contains(DdConversion.NOTRUNC)) {
            warnings.add("dd.append-truncates");
        }
        return new DdRequest(
                inputName,
                outputName,
                inputBlock(),
                outputBlock(),
                reblocks,
                conversionBlockBytes,
                skipAmount,
                seekAmount,
                countAmount,
                Set.copyOf(conversions),
                Set.copyOf(inputFlags),
                Set.copyOf(outputFlags),
                status,
                List.copyOf(warnings));
    }

    private int inputBlock() {
        return blockBytes != 0 ? blockBytes : inputBlockBytes != 0 ? inputBlockBytes : DEFAULT_BLOCK_BYTES;
    }

    private int outputBlock() {
        return blockBytes != 0 ? blockBytes : outputBlockBytes != 0 ? outputBlockBytes : DEFAULT_BLOCK_BYTES;
    }

    /** POSIX: {@code ascii} implies {@code unblock}, {@code ebcdic} and {@code ibm} imply {@code block}; all need a cbs. */
    private void applyImpliedConversions() {
        if (conversions.contains(DdConversion.ASCII)) {
            conversions.add(DdConversion.UNBLOCK);
        }
        if (conversions.contains(DdConversion.EBCDIC) || conversions.contains(DdConversion.IBM)) {
            conversions.add(DdConversion.BLOCK);
        }
        if (conversionBlockBytes == 0) {
            conversions.remove(DdConversion.BLOCK);
            conversions.remove(DdConversion.UNBLOCK);
        }
    }

    private boolean convertsBytes() {
        for (DdConversion conversion : conversions) {
            switch (conversion) {
                case ASCII, EBCDIC, IBM, BLOCK, UNBLOCK, LCASE, UCASE, SWAB -> {
                    return true;
                }
                case SPARSE, SYNC, EXCL, NOCREAT, NOTRUNC, NOERROR, FDATASYNC, FSYNC -> {}
            }
        }
        return false;
    }

    private void checkConflicts() throws DdFailure {
        int codes = 0;
        codes += conversions.contains(DdConversion.ASCII) ? 1 : 0;
        codes += conversions.contains(DdConversion.EBCDIC) ? 1 : 0;
        codes += conversions.contains(DdConversion.IBM) ? 1 : 0;
        if (codes > 1) {
            throw new DdFailure("dd.combine-any-two", "ascii,ebcdic,ibm");
        }
        conflict(DdConversion.BLOCK, DdConversion.UNBLOCK);
        conflict(DdConversion.LCASE, DdConversion.UCASE);
        conflict(DdConversion.EXCL, DdConversion.NOCREAT);
        for (Set<DdFlag> flags : List.of(inputFlags, outputFlags)) {
            if (flags.contains(DdFlag.DIRECT) && flags.contains(DdFlag.NOCACHE)) {
                throw new DdFailure("dd.combine", "direct", "nocache");
            }
        }
    }

    private void conflict(DdConversion a, DdConversion b) throws DdFailure {
        if (conversions.contains(a) && conversions.contains(b)) {
            throw new DdFailure(
                    "dd.combine", a.name().toLowerCase(Locale.ROOT), b.name().toLowerCase(Locale.ROOT));
        }
    }

    private static Amount amount(DdNumber number, boolean inBytes, int blockBytes) {
        return inBytes || number.countsBytes()
                ? new Amount(number.value() / blockBytes, number.value() % blockBytes)
                : new Amount(number.value(), 0);
    }
}
