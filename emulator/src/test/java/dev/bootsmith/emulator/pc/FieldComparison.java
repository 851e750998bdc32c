package dev.bootsmith.emulator.pc;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares two machines field by field, however deep, so that a chip with a field that its state does not mention is found out.
 *
 * <p>Left out is only what cannot decide how a guest goes on: caches, and what the host is told.
 */
final class FieldComparison {
    /** Class or field, and why it may differ. */
    private static final Map<String, String> LEFT_OUT = Map.ofEntries(
            Map.entry("Tlb", "the fast paths in front of the page tables are filled anew"),
            Map.entry("Interpreter", "decoded code"),
            Map.entry("LazyFlags", "one value has several forms; the hash compares it"),
            Map.entry("PhysicalMemory.pageFlags", "which pages have decoded code or are dirty"),
            Map.entry("PhysicalMemory.codeGranules", "decoded code"),
            Map.entry("PhysicalMemory.codeWriteListeners", "made with the first run"),
            Map.entry("PhysicalMemory.images", "how much of RAM is shared with which snapshot"),
            Map.entry("CpuState.contextVersion", "counts changes for caches"),
            Map.entry("SegmentedMemory.updateIndex", "lives within one instruction"),
            Map.entry("SegmentedMemory.updateAddress", "lives within one instruction"),
            Map.entry("SegmentedMemory.updateInStack", "lives within one instruction"),
            Map.entry("ExtendedArithmetic", "lives within one instruction"),
            Map.entry("SseArithmetic", "lives within one instruction"),
            Map.entry("PageWalker", "lives within one walk"),
            Map.entry("JournalDisk", "compared by the media's contents"),
            Map.entry("TextCapture", "what was said before a machine took over is the other one's"),
            Map.entry("Uart16550.answers", "what came from outside to the machine that asked"),
            Map.entry("Cpu.singleStepSuppressed", "lives within one instruction"),
            Map.entry("Cpu.granted", "how the run was cut into pieces"),
            Map.entry("Cpu.instructionRip", "lives within one instruction"),
            Map.entry("FaultLog", "a report of the past"));

    private final List<String> differences = new ArrayList<>();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    List<String> differences(Object left, Object right) {
        compare("machine", left, right);
        return differences;
    }

    private void compare(String path, @Nullable Object left, @Nullable Object right) {
        if (left == null || right == null) {
            if (left != right) {
                differences.add(path + ": " + left + ", " + right);
            }
        } else if (isPlain(left)) {
            if (!left.equals(right)) {
                differences.add(path + ": " + left + ", " + right);
            }
        } else if (seen.add(left)) {
            if (left.getClass() != right.getClass() && !left.getClass().isHidden()) {
                differences.add(path + ": " + left.getClass() + ", " + right.getClass());
            } else if (left.getClass().isArray()) {
                compareArrays(path, left, right);
            } else if (left instanceof Collection<?> collection) {
                compareArrays(path, collection.toArray(), ((Collection<?>) right).toArray());
            } else if (left instanceof Map<?, ?> map) {
                map.forEach((key, value) -> compare(path + "[" + key + "]", value, ((Map<?, ?>) right).get(key)));
            } else if (left.getClass().getName().startsWith("dev.bootsmith.emulator")) {
                compareFields(path, left.getClass(), left, right);
            }
        }
    }

    private static boolean isPlain(Object value) {
        return value instanceof Number
                || value instanceof Boolean
                || value instanceof Enum
                || value instanceof String
                || value.getClass().getName().startsWith("java.time");
    }

    private void compareArrays(String path, Object left, Object right) {
        if (Array.getLength(left) != Array.getLength(right)) {
            differences.add(path + ": lengths differ");
            return;
        }
        for (int i = 0; i < Array.getLength(left); i++) {
            compare(path + "[" + i + "]", Array.get(left, i), Array.get(right, i));
        }
    }

    private void compareFields(String path, Class<?> type, Object left, Object right) {
        if (type == Object.class || type.isHidden() || LEFT_OUT.containsKey(type.getSimpleName())) {
            return;
        }
        for (Field field : type.getDeclaredFields()) {
            String name = type.getSimpleName() + "." + field.getName();
            if (!Modifier.isStatic(field.getModifiers()) && !LEFT_OUT.containsKey(name)) {
                field.setAccessible(true);
                try {
                    compare(path + "." + field.getName(), field.get(left), field.get(right));
                } catch (IllegalAccessException e) {
                    throw new AssertionError(e);
                }
            }
        }
        compareFields(path, type.getSuperclass(), left, right);
    }
}
