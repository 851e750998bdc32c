package dev.bootsmith.emulator.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpuid.CpuModel;
import dev.bootsmith.emulator.cpuid.InstructionGate;
import dev.bootsmith.emulator.device.IoBus;
import dev.bootsmith.emulator.ir.BlockChain;
import dev.bootsmith.emulator.ir.CodeContext;
import dev.bootsmith.emulator.ir.Ends;
import dev.bootsmith.emulator.lift.Lifter;
import dev.bootsmith.emulator.memory.PhysicalMemory;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.system.ProcessorFactory;
import dev.bootsmith.isa.decode.DecodedInstruction;
import dev.bootsmith.isa.decode.Decoder;
import dev.bootsmith.isa.decode.InstructionBytes;
import dev.bootsmith.isa.encode.EncodedInstruction;
import dev.bootsmith.isa.encode.Encoder;
import dev.bootsmith.isa.encode.EncodingOptions;
import dev.bootsmith.isa.model.CpuFeature;
import dev.bootsmith.isa.model.CpuMode;
import dev.bootsmith.isa.model.Flag;
import dev.bootsmith.isa.model.FlagSet;
import dev.bootsmith.isa.model.FormAttribute;
import dev.bootsmith.isa.model.InstructionForm;
import dev.bootsmith.isa.model.InstructionTable;
import dev.bootsmith.isa.model.OperandPlace;
import dev.bootsmith.isa.model.RegisterClass;
import dev.bootsmith.isa.table.IsaTables;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/instructions.md lists what the tables hold and what of it the emulator executes; {@code -Dgolden=update} writes it anew. */
class InstructionPageTest {
    private static final Set<CpuFeature> X87 =
            EnumSet.of(CpuFeature.FPU, CpuFeature.FPU_287, CpuFeature.FPU_387, CpuFeature.FPU_CMOV, CpuFeature.FISTTP);
    private static final Set<CpuFeature> OLD = EnumSet.of(
            CpuFeature.I8086, CpuFeature.I186, CpuFeature.I286, CpuFeature.I386, CpuFeature.I486, CpuFeature.LM);

    private final InstructionTable table = IsaTables.load();
    private final Decoder decoder = new Decoder(table);
    private final Encoder encoder = new Encoder();
    private final ProcessorFactory factory =
            new ProcessorFactory(CpuModel.parse("max").orElseThrow(), table);
    private final Cpu cpu = factory.create(new PhysicalMemory(1 << 20), new IoBus());
    private final Lifter lifter = new Lifter(cpu, factory.helpers(), InstructionGate.OPEN, new BlockChain());
    private final CodeContext context = protectedMode(cpu);

    /** There is no VEX in real-address mode. */
    private static CodeContext protectedMode(Cpu cpu) {
        cpu.state.setCr0(cpu.state.cr0() | CpuState.CR0_PE);
        return CodeContext.of(cpu.state);
    }

    @Test
    void instructionsPageIsWhatTheTablesSay() throws IOException {
        Path page = Path.of(System.getProperty("bootsmith.root", "..")).resolve("docs/instructions.md");
        String text = page();
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(page, text, StandardCharsets.UTF_8);
        }
        assertEquals(Files.readString(page, StandardCharsets.UTF_8), text, "run with -Dgolden=update");
    }

    /** What a model announces it executes: the largest one runs into nothing that it would have to stop for. */
    @Test
    void everyFormThatTheMaxModelHasIsExecuted() {
        InstructionGate gate = InstructionGate.of(CpuModel.parse("max").orElseThrow());
        Lifter ofModel = new Lifter(cpu, factory.helpers(), gate, new BlockChain());
        List<String> unknown = new ArrayList<>();
        for (InstructionForm form : table.forms()) {
            DecodedInstruction decoded = sample(form);
            if (decoded.isValid()
                    && ofModel.lift(decoded, context, 0, Lifter.NOT_REREAD).end() instanceof Ends.Unimplemented) {
                unknown.add(form.syntax());
            }
        }
        assertEquals(List.of(), unknown);
    }

    private String page() {
        Map<String, List<InstructionForm>> byMnemonic = table.forms().stream()
                .collect(Collectors.groupingBy(InstructionForm::mnemonic, TreeMap::new, Collectors.toList()));
        StringBuilder rows = new StringBuilder();
        int executed = 0;
        for (Map.Entry<String, List<InstructionForm>> entry : byMnemonic.entrySet()) {
            List<InstructionForm> forms = entry.getValue();
            String how = executed(forms);
            executed += how.equals("no") ? 0 : 1;
            rows.append("| ")
                    .append(String.join(
                            " | ",
                            entry.getKey().toUpperCase(Locale.ROOT),
                            attNames(forms),
                            Integer.toString(forms.size()),
                            modes(forms),
                            features(forms),
                            flags(forms.get(0)),
                            faults(forms),
                            manual(entry.getKey()),
                            how))
                    .append(" |\n");
        }
        return """
                # Instructions

                Made from the instruction tables (formats/isa-table.md) and from what the emulator's lifter does with each form: %d instructions in %d
                forms, %d of them executed.

                Flags: what the first form does. Faults: which exceptions the instruction itself can raise; those of fetching (#PF, #GP), of debugging (#DB)
                and #UD for a prefix out of place come with every instruction, and #UD wherever CPUID does not announce the feature. Manual: the volume whose
                pages describe it. Executed: "no" means that it is assembled and disassembled, and that a processor model which had it would stop the run
                and say so; no model announces one of those.

                | instruction | AT&T | forms | modes | feature | flags | faults | manual | executed |
                |---|---|---|---|---|---|---|---|---|
                """.formatted(byMnemonic.size(), table.forms().size(), executed) + rows;
    }

    // ---- executed ----

    private String executed(List<InstructionForm> forms) {
        int known = 0;
        int tried = 0;
        for (InstructionForm form : forms) {
            DecodedInstruction decoded = sample(form);
            if (decoded.isValid()) {
                tried++;
                boolean unknown =
                        lifter.lift(decoded, context, 0, Lifter.NOT_REREAD).end() instanceof Ends.Unimplemented;
                known += unknown ? 0 : 1;
            }
        }
        if (tried == 0) {
            return "no";
        }
        return known == 0 ? "no" : known == tried ? "yes" : known + " of " + tried + " forms";
    }

    private DecodedInstruction sample(InstructionForm form) {
        CpuMode mode = CpuMode.BITS64;
        for (CpuMode possible : form.modes()) {
            mode = possible;
        }
        EncodedInstruction encoded = encoder.encode(form, mode, SampleOperands.of(form), EncodingOptions.DEFAULT);
        byte[] bytes = Arrays.copyOf(encoded.bytes(), 16);
        return decoder.decode(InstructionBytes.of(bytes, 0), mode);
    }

    // ---- columns ----

    private static String attNames(List<InstructionForm> forms) {
        Set<String> names = new LinkedHashSet<>();
        forms.forEach(form -> form.attNames().forEach(name -> names.add(name.base())));
        return String.join(" ", names);
    }

    private static String modes(List<InstructionForm> forms) {
        List<String> modes = new ArrayList<>();
        for (CpuMode mode : CpuMode.values()) {
            if (forms.stream().anyMatch(form -> form.existsIn(mode))) {
                modes.add(Integer.toString(mode.bits()));
            }
        }
        return String.join(" ", modes);
    }

    private static String features(List<InstructionForm> forms) {
        Set<String> features = new LinkedHashSet<>();
        forms.forEach(form -> features.add(form.feature().name()));
        return String.join(" ", features);
    }

    private static String flags(InstructionForm form) {
        return (flags("reads", form.flags().read())
                        + flags("writes", form.flags().written())
                        + flags("undefined", form.flags().undefined())
                        + flags("clears", form.flags().cleared())
                        + flags("sets", form.flags().set()))
                .strip();
    }

    private static String flags(String word, FlagSet set) {
        if (set.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder(word);
        for (Flag flag : Flag.values()) {
            text.append(set.contains(flag) ? " " + flag.name() : "");
        }
        return text.append("; ").toString();
    }

    /** What the manual lists, or follows from what the forms are: privileged, touching memory, of the x87 or an SSE unit. */
    private static String faults(List<InstructionForm> forms) {
        String own = InstructionFaults.of(forms.get(0).mnemonic());
        if (own != null) {
            return own;
        }
        Set<String> faults = new LinkedHashSet<>();
        for (InstructionForm form : forms) {
            String name = form.operation();
            if (name.equals("div") || name.equals("idiv") || name.equals("aam")) {
                faults.add("#DE");
            }
            if (form.has(FormAttribute.PROTECTED)) {
                faults.add("#UD");
            }
            if (X87.contains(form.feature()) || form.mnemonic().equals("fwait")) {
                faults.add("#NM");
                faults.add("#MF");
            } else if (!OLD.contains(form.feature()) && usesVectorRegister(form)) {
                faults.addAll(List.of("#UD", "#NM"));
                faults.addAll(usesMmxRegister(form) ? List.of("#MF") : List.of());
                faults.addAll(InstructionFaults.isNumeric(form.mnemonic()) ? List.of("#XM") : List.of());
            }
            if (form.has(FormAttribute.CPL0) || form.has(FormAttribute.IOPL) || form.has(FormAttribute.BRANCH)) {
                faults.add("#GP");
            }
            if (touchesMemory(form)) {
                faults.addAll(List.of("#GP", "#SS", "#PF", "#AC"));
            }
        }
        return String.join(" ", faults);
    }

    private static boolean usesVectorRegister(InstructionForm form) {
        return form.operands().stream()
                .anyMatch(kind -> kind.registerClass() != null
                        && switch (kind.registerClass()) {
                            case MMX, XMM, YMM -> true;
                            default -> false;
                        });
    }

    private static boolean usesMmxRegister(InstructionForm form) {
        return form.operands().stream().anyMatch(kind -> kind.registerClass() == RegisterClass.MMX);
    }

    private static boolean touchesMemory(InstructionForm form) {
        return form.rmAllowsMemory()
                || form.operandAt(OperandPlace.MEMORY_OFFSET) >= 0
                || form.operands().stream().anyMatch(kind -> kind.isImplicitMemory())
                || form.operation().startsWith("push")
                || form.operation().startsWith("pop");
    }

    /** The manual's instruction pages are spread over four books by their first letter. */
    private static String manual(String mnemonic) {
        char first = mnemonic.charAt(0);
        return "Vol. 2" + (first < 'm' ? "A" : first < 'v' ? "B" : first == 'v' ? "C" : "D");
    }
}
