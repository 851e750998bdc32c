package dev.bootsmith.isa.golden;

import dev.bootsmith.isa.model.CpuMode;
import dev.bootsmith.isa.table.TableFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The Java half of tools/regen-gnu-goldens: writes the golden files with the bytes that the machine's GNU as gives.
 *
 * <p>Arguments: the folder for the files. Statements that GNU as rejects are left out and listed on standard error.
 */
final class GoldenGenerator {
    private GoldenGenerator() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[0]);
        Files.createDirectories(folder);
        for (String table : TableFiles.names()) {
            for (CpuMode mode : CpuMode.values()) {
                List<String> statements = List.copyOf(GoldenStatements.of(TableFiles.forms(table), mode));
                if (!statements.isEmpty()) {
                    write(folder, mode, table, statements);
                }
            }
        }
    }

    private static void write(Path folder, CpuMode mode, String table, List<String> statements)
            throws IOException, InterruptedException {
        Path work = Files.createTempDirectory("goldens");
        Set<Integer> rejected = rejectedLines(work, mode, statements);
        List<String> accepted = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            if (rejected.contains(i + 2)) {
                System.err.println(mode.bits() + " " + table + ": GNU as rejects: " + statements.get(i));
            } else {
                accepted.add(statements.get(i));
            }
        }
        Map<Integer, String> bytes = bytesByLine(work, mode, accepted);
        StringBuilder out = new StringBuilder(
                "# Bytes from GNU as. Regenerate: tools/regen-gnu-goldens\n.code" + mode.bits() + "\n");
        for (int i = 0; i < accepted.size(); i++) {
            out.append("    %-40s # %s%n".formatted(accepted.get(i), bytes.get(i + 2)));
        }
        String name = mode.bits() + "-" + table.replace(".isa", "") + ".s";
        Files.writeString(folder.resolve(name), out, StandardCharsets.UTF_8);
    }

    /** Line numbers (the first statement is line 2) that as reports as errors. */
    private static Set<Integer> rejectedLines(Path work, CpuMode mode, List<String> statements)
            throws IOException, InterruptedException {
        Set<Integer> lines = new HashSet<>();
        for (String message : assemble(work, mode, statements)) {
            String[] parts = message.split(":", 4);
            if (parts.length == 4 && parts[2].strip().equals("Error")) {
                lines.add(Integer.parseInt(parts[1]));
            }
        }
        return lines;
    }

    private static List<String> assemble(Path work, CpuMode mode, List<String> statements)
            throws IOException, InterruptedException {
        Path source = work.resolve("golden.s");
        Files.writeString(source, ".code" + mode.bits() + "\n" + String.join("\n", statements) + "\n");
        Path listing = work.resolve("golden.lst");
        Process process = new ProcessBuilder(
                        "as",
                        mode == CpuMode.BITS64 ? "--64" : "--32",
                        "--listing-lhs-width=8",
                        "-aln=" + listing,
                        "-o",
                        work.resolve("golden.o").toString(),
                        source.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output.lines().toList();
    }

    /** Reads the listing: line number, offset, bytes. */
    private static Map<Integer, String> bytesByLine(Path work, CpuMode mode, List<String> statements)
            throws IOException, InterruptedException {
        assemble(work, mode, statements);
        Map<Integer, String> bytes = new TreeMap<>();
        for (String line : Files.readAllLines(work.resolve("golden.lst"))) {
            String[] words = line.strip().split("\\s+", 4);
            if (words.length >= 3 && words[0].chars().allMatch(Character::isDigit) && words[1].length() == 4) {
                StringBuilder hex = new StringBuilder();
                for (String word : line.strip().split("\t", 2)[0].strip().split("\\s+")) {
                    hex.append(word).append(' ');
                }
                String[] fields = hex.toString().strip().split(" ", 3);
                bytes.put(Integer.parseInt(fields[0]), spaced(fields[2].replace(" ", "")));
            }
        }
        return bytes;
    }

    private static String spaced(String hex) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i + 1 < hex.length(); i += 2) {
            out.append(i == 0 ? "" : " ").append(hex, i, i + 2);
        }
        return out.toString().toLowerCase(java.util.Locale.ROOT);
    }
}
