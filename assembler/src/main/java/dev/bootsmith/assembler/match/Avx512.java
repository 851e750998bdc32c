package dev.bootsmith.assembler.match;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Recognises what belongs to AVX-512, which is not supported, in a statement that was refused: registers, masks, broadcasts
 * and roundings in braces, and mnemonics.
 *
 * @sdm Vol. 1, chapter 15 (Programming with Intel AVX-512)
 */
final class Avx512 {
    private static final Pattern OPERAND = Pattern.compile(
            "%?(?<![\\w.$])(zmm([12]?\\d|3[01])|[xy]mm(1[6-9]|2\\d|3[01]))(?![\\w.$])|%k[0-7](?![\\w.$])"
                    + "|\\{\\s*(%?k[0-7]|z|1to\\d+|r[nuzd]-sae|sae|evex)\\s*\\}",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SUFFIX = Pattern.compile("[bwlqxyz]|\\.(s|d8|d32)");

    private static final Pattern MASK_INSTRUCTION =
            Pattern.compile("k(add|andn?|mov|not|or|ortest|shift[lr]|test|xn?or)[bwdq]|kunpck(bw|wd|dq)");

    private Avx512() {}

    /** Where the names are read, once one is needed. */
    private static final class Names {
        private static final Set<String> ALL = read();

        private static Set<String> read() {
            String resource = "/dev/bootsmith/assembler/avx512.txt";
            try (InputStream in = Objects.requireNonNull(Avx512.class.getResourceAsStream(resource))) {
                return Set.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\\s+"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A part of a statement. */
    record Mark(int start, int end) {}

    /**
     * Returns what in a statement belongs to AVX-512, or null.
     *
     * @param mnemonic lower case, which ends at the offset
     */
    static @Nullable Mark find(String statement, String mnemonic, int mnemonicEnd) {
        if (isName(mnemonic)) {
            return new Mark(mnemonicEnd - mnemonic.length(), mnemonicEnd);
        }
        Matcher operand = OPERAND.matcher(statement);
        return operand.find() ? new Mark(operand.start(), operand.end()) : null;
    }

    private static boolean isName(String mnemonic) {
        if (!mnemonic.startsWith("v") && !mnemonic.startsWith("k")) {
            return false;
        }
        if (MASK_INSTRUCTION.matcher(mnemonic).matches() || Names.ALL.contains(mnemonic)) {
            return true;
        }
        Matcher suffix = SUFFIX.matcher(mnemonic);
        for (int from = Math.max(1, mnemonic.length() - 4); from < mnemonic.length(); from++) {
            if (suffix.region(from, mnemonic.length()).matches() && Names.ALL.contains(mnemonic.substring(0, from))) {
                return true;
            }
        }
        return false;
    }
}
