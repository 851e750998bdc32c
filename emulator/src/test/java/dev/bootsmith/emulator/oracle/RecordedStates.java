package dev.bootsmith.emulator.oracle;

import dev.bootsmith.emulator.oracle.MachineVector.MemoryChange;
import dev.bootsmith.isa.model.CpuMode;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Vectors and what another implementation made of them, in a compressed file. The end state is kept as its difference from the start. */
final class RecordedStates {
    private RecordedStates() {}

    /** One recording. */
    record Recording(MachineVector vector, Outcome outcome) {}

    static void write(OutputStream to, List<Recording> recordings) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(to)))) {
            out.writeInt(recordings.size());
            for (Recording recording : recordings) {
                MachineVector vector = recording.vector();
                out.writeUTF(vector.mode());
                out.writeByte(vector.width().bits());
                out.write(vector.start().bytes());
                writeChanges(out, vector.changes());
                out.writeByte(recording.outcome().exit().code);
                out.write(xor(vector.start().bytes(), recording.outcome().end().bytes()));
                writeChanges(out, recording.outcome().written());
            }
        }
    }

    static List<Recording> read(InputStream from) throws IOException {
        List<Recording> recordings = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(from)))) {
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                String mode = in.readUTF();
                CpuMode width = switch (in.readByte()) {
                    case 16 -> CpuMode.BITS16;
                    case 32 -> CpuMode.BITS32;
                    default -> CpuMode.BITS64;
                };
                byte[] start = in.readNBytes(ProcessorImage.BYTES);
                List<MemoryChange> changes = readChanges(in);
                Outcome.Exit exit = Outcome.Exit.of(in.readByte());
                byte[] end = xor(start, in.readNBytes(ProcessorImage.BYTES));
                recordings.add(new Recording(
                        new MachineVector(mode, width, image(start), changes),
                        new Outcome(exit, image(end), readChanges(in))));
            }
        }
        return recordings;
    }

    private static ProcessorImage image(byte[] bytes) {
        return ProcessorImage.read(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
    }

    private static byte[] xor(byte[] left, byte[] right) {
        byte[] result = new byte[left.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = (byte) (left[i] ^ right[i]);
        }
        return result;
    }

    private static void writeChanges(DataOutputStream out, List<MemoryChange> changes) throws IOException {
        out.writeShort(changes.size());
        for (MemoryChange change : changes) {
            out.writeInt(change.address());
            out.writeShort(change.bytes().length);
            out.write(change.bytes());
        }
    }

    private static List<MemoryChange> readChanges(DataInputStream in) throws IOException {
        List<MemoryChange> changes = new ArrayList<>();
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            int address = in.readInt();
            changes.add(new MemoryChange(address, in.readNBytes(in.readUnsignedShort())));
        }
        return changes;
    }
}
