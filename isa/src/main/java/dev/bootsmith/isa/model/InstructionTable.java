package dev.bootsmith.isa.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * All forms in the order in which GNU as tries them, with look-ups by name.
 *
 * <p>Built by {@code IsaTables.load()} in package {@code dev.bootsmith.isa.table}. Unchanging, though its parts are made at
 * their first use: an assembler needs few of the forms and a decoder none of the names. Several threads may use one table.
 */
public final class InstructionTable {
    private final List<InstructionForm> forms;
    private final Supplier<Map<String, int[]>> spellings;
    private final Map<String, List<InstructionForm>> byAttName = new ConcurrentHashMap<>();
    private volatile @Nullable Map<String, int[]> indexesByAttName;
    private volatile @Nullable Map<String, List<InstructionForm>> byMnemonic;

    /**
     * Makes a table.
     *
     * @param forms all; may make each when it is asked for it
     * @param spellings gives every AT&amp;T spelling, with and without suffix, and the ascending indexes of the forms that
     *     an assembler may take it for; called when the first name is looked up
     */
    public InstructionTable(List<InstructionForm> forms, Supplier<Map<String, int[]>> spellings) {
        this.forms = Collections.unmodifiableList(forms);
        this.spellings = spellings;
    }

    /** Every form; a form's {@link InstructionForm#index()} is its place here. */
    public List<InstructionForm> forms() {
        return forms;
    }

    /**
     * The forms that an AT&amp;T spelling can mean, in table order.
     *
     * <p>{@code add} gives the forms of all sizes, {@code addl} those of 32 bits. Empty when nobody has that name.
     *
     * @param name in lower case, without prefix words or pseudo-suffixes
     */
    public List<InstructionForm> formsNamed(String name) {
        List<InstructionForm> known = byAttName.get(name);
        if (known != null) {
            return known;
        }
        int[] indexes = indexes().get(name);
        if (indexes == null) {
            return List.of();
        }
        List<InstructionForm> named = new ArrayList<>(indexes.length);
        for (int index : indexes) {
            named.add(forms.get(index));
        }
        List<InstructionForm> result = List.copyOf(named);
        byAttName.put(name, result);
        return result;
    }

    /** Every AT&amp;T spelling with and without suffix, in no order: for suggestions. */
    public Iterable<String> attNames() {
        return Collections.unmodifiableSet(indexes().keySet());
    }

    private Map<String, int[]> indexes() {
        Map<String, int[]> indexes = indexesByAttName;
        if (indexes == null) {
            indexes = spellings.get();
            indexesByAttName = indexes;
        }
        return indexes;
    }

    /** The forms with a mnemonic of the manual, in lower case; empty when there is none. */
    public List<InstructionForm> formsWithMnemonic(String mnemonic) {
        Map<String, List<InstructionForm>> mnemonics = byMnemonic;
        if (mnemonics == null) {
            mnemonics = new HashMap<>();
            for (InstructionForm form : forms) {
                mnemonics
                        .computeIfAbsent(form.mnemonic(), key -> new ArrayList<>())
                        .add(form);
            }
            byMnemonic = mnemonics;
        }
        return mnemonics.getOrDefault(mnemonic, List.of());
    }
}
