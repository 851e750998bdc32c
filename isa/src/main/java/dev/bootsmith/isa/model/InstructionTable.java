package dev.bootsmith.isa.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All forms in the order in which GNU as tries them, with look-ups by name.
 *
 * <p>Built by {@code IsaTables.load()} in package {@code dev.bootsmith.isa.table}. Immutable; the name maps are made at their
 * first use because a decoder needs none of them. Several threads may use one table.
 */
public final class InstructionTable {
    private final List<InstructionForm> forms;
    private volatile @Nullable Map<String, List<InstructionForm>> byAttName;
    private volatile @Nullable Map<String, List<InstructionForm>> byMnemonic;

    public InstructionTable(List<InstructionForm> forms) {
        this.forms = List.copyOf(forms);
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
        Map<String, List<InstructionForm>> names = byAttName;
        if (names == null) {
            names = new HashMap<>();
            for (InstructionForm form : forms) {
                addAttNames(names, form);
            }
            byAttName = names;
        }
        return names.getOrDefault(name, List.of());
    }

    /** Every AT&amp;T spelling with and without suffix, in no order: for suggestions. */
    public Iterable<String> attNames() {
        formsNamed("");
        Map<String, List<InstructionForm>> names = byAttName;
        return names == null ? List.of() : names.keySet();
    }

    /** The forms with a mnemonic of the manual, in lower case; empty when there is none. */
    public List<InstructionForm> formsWithMnemonic(String mnemonic) {
        Map<String, List<InstructionForm>> mnemonics = byMnemonic;
        if (mnemonics == null) {
            mnemonics = new HashMap<>();
            for (InstructionForm form : forms) {
                add(mnemonics, form.mnemonic(), form);
            }
            byMnemonic = mnemonics;
        }
        return mnemonics.getOrDefault(mnemonic, List.of());
    }

    private static void addAttNames(Map<String, List<InstructionForm>> names, InstructionForm form) {
        if (form.has(FormAttribute.DECODE_ONLY)) {
            return;
        }
        for (AttName name : form.attNames()) {
            add(names, name.base(), form);
            if (!name.suffix().isEmpty()) {
                add(names, name.full(), form);
            }
        }
    }

    private static void add(Map<String, List<InstructionForm>> names, String name, InstructionForm form) {
        List<InstructionForm> sameName = names.computeIfAbsent(name, key -> new ArrayList<>());
        if (sameName.isEmpty() || sameName.get(sameName.size() - 1).index() != form.index()) {
            sameName.add(form);
        }
    }
}
