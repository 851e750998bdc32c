package dev.bootsmith.cli.command;

import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.ExitCode;
import dev.bootsmith.cli.Version;
import dev.bootsmith.imagebuilder.dd.Dd;
import dev.bootsmith.imagebuilder.dd.DdFile;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.List;

/** {@code dd}: the operands go unread to {@link Dd}. */
final class DdCommand implements Command {
    @Override
    public String name() {
        return "dd";
    }

    @Override
    public ExitCode run(List<String> arguments, Console console) throws IOException {
        if (arguments.contains("--help")) {
            console.printLine(console.messages().text("dev.bootsmith.imagebuilder.messages", "dd.help"));
            return ExitCode.OK;
        }
        if (arguments.contains("--version")) {
            console.printLine("dd (bootsmith) " + Version.text());
            return ExitCode.OK;
        }
        Dd dd = new Dd(
                console.messages(),
                console.usesProcessStreams() ? descriptor(inputChannel()) : DdFile.of(console.in()),
                console.usesProcessStreams() ? descriptor(outputChannel()) : DdFile.of(console.out()),
                text -> {
                    console.err().print(text);
                    console.err().flush();
                },
                System::nanoTime);
        if (console.usesProcessStreams()) {
            // What the shell sends to a running dd: USR1 asks for the statistics, INT for the statistics and the end.
            HostSignal.on("USR1", dd::showStatisticsNow);
            HostSignal.on("INT", () -> {
                dd.showStatisticsNow();
                Runtime.getRuntime().halt(128 + 2);
            });
        }
        return ExitCode.other(dd.run(arguments));
    }

    private static FileChannel inputChannel() {
        return new FileInputStream(FileDescriptor.in).getChannel();
    }

    private static FileChannel outputChannel() {
        return new FileOutputStream(FileDescriptor.out).getChannel();
    }

    /** A shell's {@code < file} can be positioned, a pipe cannot; asking for the position tells them apart. */
    private static DdFile descriptor(FileChannel channel) {
        try {
            channel.position();
            return DdFile.of(channel, channel.size() > 0 ? DdFile.Kind.REGULAR : DdFile.Kind.DEVICE);
        } catch (IOException e) {
            return new DdFile.ChannelPipe(channel);
        }
    }
}
