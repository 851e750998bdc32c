package dev.bootsmith.emulator.oracle;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * What tools/oracle/guest.S prints of one state.
 *
 * @param registers CR0, CR2, CR4, then the limits and bases of GDTR and IDTR, then the selector of the interrupted task
 * @param memory the doublewords that changed, by address
 */
record GuestDump(int number, List<Long> registers, SortedMap<Integer, Integer> memory) {
    /** Differences that are told of one state. */
    private static final int MOST = 16;

    private static final String[] NAMES = {"cr0", "cr2", "cr4", "gdt limit", "gdt base", "idt limit", "idt base", "tr"};
    private static final int[] WIDTHS = {4, 4, 4, 2, 4, 2, 4, 2};
    static final int REGISTERS = WIDTHS.length;

    /**
     * The differences from another dump of the same state.
     *
     * @param before the memory at the start
     * @param mayDiffer which doublewords, ours and theirs, count as equal
     */
    List<String> differences(GuestDump other, ByteBuffer before, BiPredicate<Integer, Integer> mayDiffer) {
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < NAMES.length; i++) {
            if (!registers.get(i).equals(other.registers.get(i))) {
                differences.add(NAMES[i] + ": ours " + Long.toHexString(registers.get(i)) + ", theirs "
                        + Long.toHexString(other.registers.get(i)));
            }
        }
        SortedMap<Integer, Integer> all = new TreeMap<>(memory);
        all.putAll(other.memory);
        for (int address : all.keySet()) {
            int mine = memory.getOrDefault(address, before.getInt(address));
            int theirs = other.memory.getOrDefault(address, before.getInt(address));
            boolean isPointerEntry = address >= BaseMemory.PAE_PDPT && address < BaseMemory.PAE_PDPT + 32;
            if (mine != theirs && !isPointerEntry && !mayDiffer.test(mine, theirs)) {
                differences.add("[" + Integer.toHexString(address) + "]: ours " + Integer.toHexString(mine)
                        + ", theirs " + Integer.toHexString(theirs));
            }
        }
        return differences.size() <= MOST ? differences : differences.subList(0, MOST);
    }

    /** Takes a guest's output apart as it comes. */
    static final class Reader {
        private final List<GuestDump> dumps = new ArrayList<>();
        private final byte[] pending = new byte[40];
        private int count;
        private int number = -1;
        private boolean finished = true;
        private boolean ended;
        private final Runnable onStart;
        private List<Long> registers = List.of();
        private SortedMap<Integer, Integer> memory = new TreeMap<>();

        /** @param onStart run when a state is entered */
        Reader(Runnable onStart) {
            this.onStart = onStart;
        }

        List<GuestDump> dumps() {
            return dumps;
        }

        /** The state that was begun and not finished; -1 for none. */
        int unfinished() {
            return finished ? -1 : number;
        }

        void accept(int value) {
            boolean atStart = count == 0 && registers.isEmpty();
            ended |= atStart && value != (finished ? 'S' : 'D');
            if (ended) {
                return; // what an emulator says at its end
            }
            pending[count++] = (byte) value;
            if (pending[0] == 'S' && finished && count == 5) {
                number = (int) little(1, 4);
                finished = false;
                registers = List.of();
                count = 0;
                onStart.run();
            } else if (!finished && registers.isEmpty() && count == 27) {
                readRegisters();
            } else if (!registers.isEmpty() && count == 4 && little(0, 4) == 0xffff_ffffL) {
                dumps.add(new GuestDump(number, registers, memory));
                finished = true;
                registers = List.of();
                memory = new TreeMap<>();
                count = 0;
            } else if (!registers.isEmpty() && count == 8) {
                memory.put((int) little(0, 4), (int) little(4, 4));
                count = 0;
            }
        }

        private void readRegisters() {
            List<Long> values = new ArrayList<>();
            int at = 1;
            for (int width : WIDTHS) {
                values.add(little(at, width));
                at += width;
            }
            registers = values;
            count = 0;
        }

        private long little(int at, int width) {
            long value = 0;
            for (int i = 0; i < width; i++) {
                value |= (pending[at + i] & 0xffL) << 8 * i;
            }
            return value;
        }
    }
}
