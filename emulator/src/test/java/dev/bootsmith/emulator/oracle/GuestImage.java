package dev.bootsmith.emulator.oracle;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.oracle.MachineVector.MemoryChange;
import dev.bootsmith.emulator.oracle.VectorGenerator.Mode;
import dev.bootsmith.isa.model.FormAttribute;
import dev.bootsmith.isa.model.InstructionForm;
import dev.bootsmith.isa.model.OperandKind;
import dev.bootsmith.isa.model.RegisterClass;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Images of tools/oracle/guest.S with states in them, and the states: protected, virtual-8086 and IA-32e mode, with 32-bit paging, PAE and four levels. */
final class GuestImage {
    static final int ADDRESS = 0x10_0000;
    private static final int LOW = 0x1_a000;
    private static final int LOW_BYTES = 0x1000;
    private static final int TASK_SELECTOR = 0x88;
    private static final int TASK_STATE = 0x1_f000;
    /** IST1 in a gate. */
    private static final long FIRST_STACK = 1L << 32;

    private static final int EXIT_VECTOR = 0x41;
    private static final byte BREAKPOINT = (byte) 0xcc;

    /** What waits, leaves the machine, or pulls the ground away from the guest. */
    private static final Set<String> NOT_IN_GUESTS = Set.of(
            "enter", "hlt", "in", "out", "ins", "outs", "lgdt", "lidt", "lmsw", "mwait", "monitor", "invlpg",
            "invpcid");

    private static final List<Mode> MODES = List.of(
            Mode.VIRTUAL_8086,
            Mode.PROTECTED16_0,
            Mode.PROTECTED16_3,
            Mode.PROTECTED32_0,
            Mode.PROTECTED32_3,
            Mode.LONG64_0,
            Mode.LONG64_3,
            Mode.COMPATIBILITY32_0,
            Mode.COMPATIBILITY32_3);

    final byte[] text;
    final byte[] low;

    /** @param text and low: the sections of the program */
    GuestImage(byte[] text, byte[] low) {
        this.text = text;
        this.low = low;
    }

    static VectorGenerator generator() {
        return new VectorGenerator(
                new InstructionGenerator(GuestImage::isWanted, InterestingValues::dataAddress, BaseMemory.CODE, true),
                MODES,
                true);
    }

    private static boolean isWanted(InstructionForm form) {
        boolean undefinedShift =
                form.encoding().operandSizeBits() == 16 && form.mnemonic().matches("sh[lr]d");
        boolean pushesSegment = form.operation().equals("push")
                && form.operands().stream().anyMatch(kind -> kind.registerClass() == RegisterClass.SEGMENT);
        return InstructionGenerator.INTEGER.contains(form.feature())
                && !pushesSegment
                && !form.mnemonic().matches("ud[01]") // QEMU does not read their ModRM byte
                && !form.has(FormAttribute.UNDOCUMENTED)
                && !InstructionGenerator.UNCOMPARABLE.contains(form.mnemonic())
                && !NOT_IN_GUESTS.contains(form.operation())
                && !form.operands().contains(OperandKind.DR)
                && !form.operands().contains(OperandKind.CR)
                && !form.operands().contains(OperandKind.TR)
                && !undefinedShift;
    }

    /** Builds the guest with gcc. */
    static GuestImage build(Path folder) throws IOException, InterruptedException {
        Path source =
                Path.of("..", "tools", "oracle", "guest.S").toAbsolutePath().normalize();
        Path program = folder.resolve("guest.elf");
        command(
                "gcc",
                "-m32",
                "-nostdlib",
                "-static",
                "-Wl,-Ttext=0x100000",
                "-Wl,--section-start=.low=0x1a000",
                "-Wl,--build-id=none",
                "-Wl,--no-warn-rwx-segments",
                "-o",
                program.toString(),
                source.toString());
        return new GuestImage(section(program, ".text"), section(program, ".low"));
    }

    private static byte[] section(Path program, String name) throws IOException, InterruptedException {
        Path file = program.resolveSibling("guest" + name);
        command("objcopy", "-O", "binary", "-j", name, program.toString(), file.toString());
        return Files.readAllBytes(file);
    }

    static void command(String... command) throws IOException, InterruptedException {
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IOException(String.join(" ", command));
        }
    }

    /** The image that goes through some states, numbered as in the list. */
    byte[] with(List<MachineVector> vectors, List<Integer> numbers) {
        ByteArrayOutputStream image = new ByteArrayOutputStream();
        image.writeBytes(text);
        image.writeBytes(Arrays.copyOf(low, LOW_BYTES));
        image.writeBytes(template());
        for (int number : numbers) {
            image.writeBytes(state(number, vectors.get(number)));
        }
        image.writeBytes(new byte[16]);
        return image.toByteArray();
    }

    private static byte[] template() {
        byte[] bytes = BaseMemory.copy();
        ByteBuffer memory = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        Arrays.fill(bytes, BaseMemory.CODE, BaseMemory.GDT, BREAKPOINT);
        Arrays.fill(bytes, BaseMemory.HANDLERS, BaseMemory.IDT32, BREAKPOINT);
        for (int vector = 0; vector < 256; vector++) {
            memory.put(BaseMemory.HANDLERS + 2 * vector, (byte) 0xcd);
            memory.put(BaseMemory.HANDLERS + 2 * vector + 1, (byte) EXIT_VECTOR);
        }
        memory.putLong(BaseMemory.GDT + TASK_SELECTOR, BaseMemory.system(9, TASK_STATE, 0x67));
        memory.putLong(BaseMemory.IDT32 + 8 * EXIT_VECTOR, BaseMemory.gate(5, 3, TASK_SELECTOR, 0));
        memory.putLong(
                BaseMemory.IDT64 + 16 * EXIT_VECTOR, BaseMemory.gate(14, 3, BaseMemory.CODE64_0, LOW) | FIRST_STACK);
        return bytes;
    }

    /** The memory at the start of a state. */
    static ByteBuffer before(MachineVector vector) {
        byte[] bytes = template();
        for (MemoryChange change : changes(vector)) {
            System.arraycopy(change.bytes(), 0, bytes, change.address(), change.bytes().length);
        }
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int directory(MachineVector vector) {
        ProcessorImage start = vector.start();
        boolean paging = (start.control[ProcessorImage.CR0] & CpuState.CR0_PG) != 0;
        return paging ? (int) start.control[ProcessorImage.CR3] : BaseMemory.PD32;
    }

    private static List<MemoryChange> changes(MachineVector vector) {
        List<MemoryChange> changes = new ArrayList<>(vector.changes());
        changes.set(0, endedByBreakpoint(vector.code()));
        ByteBuffer cr3 = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(0, directory(vector));
        changes.add(new MemoryChange(BaseMemory.OTHER_TSS + 0x1c, cr3.array()));
        return changes;
    }

    private static byte[] state(int number, MachineVector vector) {
        ProcessorImage start = vector.start();
        List<MemoryChange> changes = changes(vector);
        ByteBuffer bytes = ByteBuffer.allocate(4096).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(0).putInt(number).putInt(kind(vector));
        for (int i = 0; i < 8; i++) {
            bytes.putInt((int) start.general[i]);
        }
        bytes.putInt((int) start.general[ProcessorImage.RIP]).putInt((int) start.general[ProcessorImage.RFLAGS]);
        for (int i = 0; i < 7; i++) {
            bytes.putInt(start.segments[i].selector());
        }
        // Paging is always on: what wild addresses find beyond RAM is no processor's business.
        bytes.putInt((int) (start.control[ProcessorImage.CR0] | CpuState.CR0_PG))
                .putInt(directory(vector));
        bytes.putInt((int) start.control[ProcessorImage.CR4]).putInt((int) start.control[ProcessorImage.EFER]);
        bytes.putInt(changes.size());
        for (int i = 0; i < 16; i++) {
            bytes.putLong(start.general[i]);
        }
        for (MemoryChange change : changes) {
            bytes.putInt(change.address()).putInt(change.bytes().length).put(change.bytes());
            while ((bytes.position() & 3) != 0) {
                bytes.put((byte) 0);
            }
        }
        bytes.putInt(0, bytes.position());
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    private static int kind(MachineVector vector) {
        if ((vector.start().general[ProcessorImage.RFLAGS] & CpuState.FLAG_VM) != 0) {
            return 2;
        }
        if (Mode.valueOf(vector.mode()).isIa32e()) {
            return 3;
        }
        return vector.mode().endsWith("_3") ? 1 : 0;
    }

    private static MemoryChange endedByBreakpoint(MemoryChange code) {
        byte[] bytes = code.bytes().clone();
        bytes[bytes.length - 1] = BREAKPOINT;
        return new MemoryChange(code.address(), bytes);
    }
}
