package dev.bootsmith.cli.command;

import dev.bootsmith.cli.DataException;
import dev.bootsmith.cli.HostTrouble;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.grader.GraderCode;
import dev.bootsmith.grader.batch.TaskFinder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table from submissions to students: our own ({@code name,student[,late days]}, no header), Moodle's grading worksheet, or Canvas's gradebook. The latter two have a
 * header, and are known by it.
 *
 * <pre>
 * Identifier,"Full name","Email address",Status,...      Participant 4711,"Anna Berg",a@b.edu,"Submitted for grading - 1 day 2 hours late"
 * Student,ID,"SIS Login ID",Section,...                  "Berg, Anna",12345,aberg,A
 * </pre>
 */
final class MappingFile {
    /** "2 days 3 hours late", "4 mins late"; each part may be missing. */
    private static final Pattern LATE =
            Pattern.compile("(?:(\\d+) days? ?)?((?:\\d+ (?:hours?|mins?|secs?|minutes?|seconds?) ?)*)late");

    private static final String MOODLE_ID = "Participant ";

    private MappingFile() {}

    static Map<String, TaskFinder.Mapping> read(Path file) throws IOException {
        String text;
        try {
            text = Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new DataException(HostTrouble.cannotRead(file.toString(), e));
        }
        List<List<String>> rows = rows(text.startsWith("\ufeff") ? text.substring(1) : text);
        Map<String, TaskFinder.Mapping> mapping = new HashMap<>();
        List<String> header = rows.isEmpty() ? List.of() : rows.get(0);
        boolean moodle = header.contains("Identifier");
        boolean canvas = header.contains("Student") && header.contains("ID");
        for (int i = moodle || canvas ? 1 : 0; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            if (moodle) {
                addMoodle(header, row, mapping);
            } else if (canvas) {
                addCanvas(header, row, mapping);
            } else {
                addPlain(file, i + 1, row, mapping);
            }
        }
        return mapping;
    }

    private static void addPlain(Path file, int number, List<String> row, Map<String, TaskFinder.Mapping> mapping) {
        if (row.size() == 1 && row.get(0).isBlank() || row.get(0).startsWith("#")) {
            return;
        }
        boolean good = row.size() >= 2
                && row.size() <= 3
                && (row.size() == 2 || row.get(2).strip().matches("[0-9]{1,4}"));
        if (!good) {
            throw new DataException(Diagnostic.of(GraderCode.BAD_MAPPING, file + ":" + number, String.join(",", row)));
        }
        int late = row.size() == 3 ? Integer.parseInt(row.get(2).strip()) : 0;
        mapping.put(row.get(0).strip(), new TaskFinder.Mapping(row.get(1).strip(), late));
    }

    private static void addMoodle(List<String> header, List<String> row, Map<String, TaskFinder.Mapping> mapping) {
        String id = cell(header, row, "Identifier").replaceFirst("^" + MOODLE_ID, "");
        String address = cell(header, row, "Email address");
        String student = address.isEmpty() ? cell(header, row, "Full name") : address;
        mapping.put(
                id, new TaskFinder.Mapping(student.isEmpty() ? id : student, lateDays(cell(header, row, "Status"))));
    }

    private static int lateDays(String status) {
        Matcher late = LATE.matcher(status);
        if (!late.find()) {
            return 0;
        }
        int days = late.group(1) == null ? 0 : Integer.parseInt(late.group(1));
        return days + (late.group(2).isBlank() && days > 0 ? 0 : 1);
    }

    private static void addCanvas(List<String> header, List<String> row, Map<String, TaskFinder.Mapping> mapping) {
        String id = cell(header, row, "ID");
        if (!id.isEmpty()) { // the row with the points that are possible has none
            String login = cell(header, row, "SIS Login ID");
            // What is known of lateness is in the names of the files: the gradebook says nothing of it.
            mapping.put(id, new TaskFinder.Mapping(login.isEmpty() ? id : login, TaskFinder.Mapping.UNKNOWN));
        }
    }

    private static String cell(List<String> header, List<String> row, String name) {
        int column = header.indexOf(name);
        return column >= 0 && column < row.size() ? row.get(column).strip() : "";
    }

    /** Splits by RFC 4180: quotes keep commas and ends of lines, two stand for one. */
    private static List<List<String>> rows(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"' && (quoted || cell.length() == 0)) {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                row.add(cell.toString());
                cell.setLength(0);
            } else if ((c == '\n' || c == '\r') && !quoted) {
                if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                row.add(cell.toString());
                cell.setLength(0);
                rows.add(row);
                row = new ArrayList<>();
            } else {
                cell.append(c);
            }
        }
        if (cell.length() > 0 || !row.isEmpty()) {
            row.add(cell.toString());
            rows.add(row);
        }
        return rows;
    }
}
