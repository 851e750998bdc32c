package dev.bootsmith.emulator.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** HotSpot never compiles a method of more than 8,000 bytes and never inlines one of more than 325 into hot code. */
class BytecodeSizeTest {
    private static final int NEVER_COMPILED_ABOVE = 8_000;
    private static final int NEVER_INLINED_ABOVE = 325;

    @Test
    void everyMethodOfTheEmulatorCanBeCompiled() throws Exception {
        assertEquals(List.of(), methodsLongerThan(NEVER_COMPILED_ABOVE, ""));
    }

    @Test
    void everyIntegerOperationCanBeInlined() throws Exception {
        List<String> tooLong = new ArrayList<>();
        for (String type : List.of("Integer", "Shift", "Bit", "Condition", "Branch", "Stack", "String", "Multiply")) {
            tooLong.addAll(methodsLongerThan(NEVER_INLINED_ABOVE, "op/" + type + "Ops"));
        }
        assertEquals(List.of(), tooLong);
    }

    private static List<String> methodsLongerThan(int limit, String nameStart) throws IOException, URISyntaxException {
        Path root = Path.of(Interpreter.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Path emulator = root.resolve("dev/bootsmith/emulator");
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(emulator)) {
            List<Path> classes =
                    files.filter(file -> file.toString().endsWith(".class")).toList();
            assertTrue(classes.size() > 100, "the classes are there");
            for (Path file : classes) {
                String name = emulator.relativize(file).toString().replace('\\', '/');
                if (name.startsWith(nameStart)) {
                    new ClassFile(Files.readAllBytes(file)).addLongMethods(name, limit, found);
                }
            }
        }
        return found;
    }

    /**
     * Just enough of the class file format to find the code attributes.
     *
     * <p>Java Virtual Machine Specification, chapter 4.
     */
    private static final class ClassFile {
        private final DataInputStream in;
        private final String[] strings;

        ClassFile(byte[] bytes) throws IOException {
            in = new DataInputStream(new ByteArrayInputStream(bytes));
            in.skipBytes(8);
            int count = in.readUnsignedShort();
            strings = new String[count];
            for (int i = 1; i < count; i++) {
                i += readConstant(i);
            }
        }

        /** Returns how many more slots the constant takes. */
        private int readConstant(int index) throws IOException {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> strings[index] = in.readUTF();
                case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipBytes(4);
                case 5, 6 -> in.skipBytes(8);
                case 7, 8, 16, 19, 20 -> in.skipBytes(2);
                case 15 -> in.skipBytes(3);
                default -> throw new IOException("constant tag " + tag);
            }
            return tag == 5 || tag == 6 ? 1 : 0;
        }

        void addLongMethods(String className, int limit, List<String> found) throws IOException {
            in.skipBytes(6);
            in.skipBytes(2 * in.readUnsignedShort());
            readMembers((name, length) -> {});
            readMembers((name, length) -> {
                if (length > limit) {
                    found.add(className + " " + name + ": " + length + " bytes");
                }
            });
        }

        private void readMembers(CodeLength listener) throws IOException {
            int members = in.readUnsignedShort();
            for (int i = 0; i < members; i++) {
                in.skipBytes(2);
                String name = strings[in.readUnsignedShort()];
                in.skipBytes(2);
                int attributes = in.readUnsignedShort();
                for (int j = 0; j < attributes; j++) {
                    boolean code = "Code".equals(strings[in.readUnsignedShort()]);
                    int size = in.readInt();
                    if (code) {
                        in.skipBytes(4);
                        listener.found(name, in.readInt());
                        size -= 8;
                    }
                    if (in.skipBytes(size) != size) {
                        throw new UncheckedIOException(new IOException("class file ends early"));
                    }
                }
            }
        }
    }

    private interface CodeLength {
        void found(String method, int length);
    }
}
