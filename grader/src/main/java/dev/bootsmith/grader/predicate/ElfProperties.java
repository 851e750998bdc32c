package dev.bootsmith.grader.predicate;

import dev.bootsmith.grader.evidence.Evidence;
import dev.bootsmith.grader.text.Phrases;
import dev.bootsmith.grader.yaml.Fields;
import dev.bootsmith.grader.yaml.Node;
import dev.bootsmith.grader.yaml.Values;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The headers of an ELF file among those that were handed in: {@code elf}.
 *
 * @elf chapter 1, ELF header, and chapter 2, program header
 */
final class ElfProperties implements Family {
    private static final int MAGIC = 0x464c_457f;

    @Override
    public Ground ground() {
        return Ground.IMAGE;
    }

    @Override
    public List<String> keys() {
        return List.of("elf");
    }

    @Override
    public void read(Fields fields, List<Predicate> into) {
        if (fields.node("elf").isEmpty()) {
            return;
        }
        for (Node item : fields.items("elf")) {
            Fields map = Fields.of("elf", item, fields.sink());
            String file = map.requiredText("file").orElse("");
            for (String key : List.of("class", "type", "machine", "entry", "segments")) {
                map.node(key).ifPresent(node -> {
                    ValueRule rule = ValueRule.read(key, node, Map.of(), map.sink());
                    into.add(new Header(file, key, rule));
                });
            }
            map.node("loads-at")
                    .ifPresent(node -> Values.number("loads-at", node, map.sink())
                            .ifPresent(address -> into.add(new LoadsAt(file, address))));
            map.end();
        }
    }

    private static Optional<ByteBuffer> open(Evidence evidence, String file) {
        Optional<byte[]> bytes = evidence.source().file(file);
        if (bytes.isEmpty() || bytes.get().length < 64) {
            return Optional.empty();
        }
        ByteBuffer elf = ByteBuffer.wrap(bytes.get()).order(ByteOrder.LITTLE_ENDIAN);
        return elf.getInt(0) == MAGIC ? Optional.of(elf) : Optional.empty();
    }

    private static Verdict noElf(String file) {
        return Verdict.of(false, Phrases.of("elf.wanted", file), Phrases.of("elf.missing", file));
    }

    private static boolean is64(ByteBuffer elf) {
        return elf.get(4) == 2;
    }

    private record Header(String file, String key, ValueRule rule) implements Predicate {
        @Override
        public Verdict test(Evidence evidence) {
            Optional<ByteBuffer> opened = open(evidence, file);
            if (opened.isEmpty()) {
                return noElf(file);
            }
            ByteBuffer elf = opened.get();
            long value = switch (key) {
                case "class" -> is64(elf) ? 64 : 32;
                case "type" -> elf.getShort(16);
                case "machine" -> elf.getShort(18);
                case "entry" -> is64(elf) ? elf.getLong(24) : Integer.toUnsignedLong(elf.getInt(24));
                default -> Short.toUnsignedLong(elf.getShort(is64(elf) ? 56 : 44));
            };
            return rule.test(file + " " + key, value);
        }
    }

    private record LoadsAt(String file, long address) implements Predicate {
        @Override
        public Verdict test(Evidence evidence) {
            Optional<ByteBuffer> opened = open(evidence, file);
            if (opened.isEmpty()) {
                return noElf(file);
            }
            ByteBuffer elf = opened.get();
            boolean wide = is64(elf);
            long table = wide ? elf.getLong(32) : Integer.toUnsignedLong(elf.getInt(28));
            int size = Short.toUnsignedInt(elf.getShort(wide ? 54 : 42));
            int count = Short.toUnsignedInt(elf.getShort(wide ? 56 : 44));
            StringBuilder found = new StringBuilder();
            boolean holds = false;
            for (int i = 0; i < count; i++) {
                long at = table + (long) i * size;
                if (at < 0 || at + 56 > elf.capacity()) {
                    break;
                }
                boolean isLoad = elf.getInt((int) at) == 1;
                long start = wide ? elf.getLong((int) at + 24) : Integer.toUnsignedLong(elf.getInt((int) at + 12));
                if (isLoad) {
                    holds |= start == address;
                    found.append(found.length() == 0 ? "" : ", ").append(ValueRule.hex(start));
                }
            }
            return Verdict.of(holds, file + " PT_LOAD " + ValueRule.hex(address), file + " PT_LOAD " + found);
        }
    }
}
