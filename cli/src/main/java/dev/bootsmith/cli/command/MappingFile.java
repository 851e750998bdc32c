package dev.bootsmith.cli.command;

import dev.bootsmith.cli.DataException;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.grader.GraderCode;
import dev.bootsmith.grader.batch.TaskFinder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A table from submissions to students: {@code name,student[,late days]}, one a line. */
final class MappingFile {
    private MappingFile() {}

    static Map<String, TaskFinder.Mapping> read(Path file) throws IOException {
        Map<String, TaskFinder.Mapping> mapping = new HashMap<>();
        int number = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split(",", -1);
            boolean good = cells.length >= 2
                    && cells.length <= 3
                    && (cells.length == 2 || cells[2].strip().matches("[0-9]{1,4}"));
            if (!good) {
                throw new DataException(Diagnostic.of(GraderCode.BAD_MAPPING, file + ":" + number, line));
            }
            int late = cells.length == 3 ? Integer.parseInt(cells[2].strip()) : 0;
            mapping.put(cells[0].strip(), new TaskFinder.Mapping(cells[1].strip(), late));
        }
        return mapping;
    }
}
