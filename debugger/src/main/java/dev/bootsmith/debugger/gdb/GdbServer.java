package dev.bootsmith.debugger.gdb;

import dev.bootsmith.debugger.session.DebugTarget;
import dev.bootsmith.debugger.session.TargetStop;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.LinkedBlockingQueue;

/** Listens for gdb on this machine only, and serves one gdb after the other until one of them ends the program or the guest's run is over. */
public final class GdbServer implements AutoCloseable {
    private final ServerSocket listener;
    private final DebugTarget target;
    private final LinkedBlockingQueue<Socket> waiting = new LinkedBlockingQueue<>();
    private GdbRegisters.View view = GdbRegisters.View.X86_64;

    /** Whether the guest runs before the first gdb has come. */
    public enum Start {
        PAUSED,
        RUNNING
    }

    /**
     * @param port where to listen; 0 takes a free one
     * @throws IOException if the port is taken
     */
    public GdbServer(DebugTarget target, int port) throws IOException {
        this.target = target;
        this.listener = new ServerSocket(port, 4, InetAddress.getLoopbackAddress());
        Thread door = new Thread(this::accept, "gdb-listener");
        door.setDaemon(true);
        door.start();
    }

    public int port() {
        return listener.getLocalPort();
    }

    /** Where it listens. */
    InetAddress address() {
        return listener.getInetAddress();
    }

    /**
     * Sets how the first gdb is to see the processor. A gdb that has a 32-bit program loaded can do nothing with the 64-bit registers that are the default.
     *
     * @param architecture {@code i386:x86-64}, {@code i386} or {@code i8086}
     */
    public void describeAs(String architecture) {
        view = GdbRegisters.View.named(architecture).orElseThrow();
    }

    private void accept() {
        try {
            while (true) {
                waiting.add(listener.accept());
            }
        } catch (IOException e) {
            // The listener was closed: nobody else will come.
        }
    }

    /**
     * Serves until a gdb says "kill", or the guest's run ends with no gdb there. A gdb that comes while the guest runs stops it; one that detaches lets it run on;
     * one that vanishes leaves it stopped for the next.
     */
    public void serve(Start start) throws IOException {
        boolean isRunning = start == Start.RUNNING;
        while (true) {
            if (isRunning) {
                TargetStop stop = target.resume(() -> !waiting.isEmpty());
                if (stop.kind() == TargetStop.Kind.ENDED && waiting.isEmpty()) {
                    return;
                }
            }
            GdbSession.End end = converseWithNext();
            if (end == GdbSession.End.KILLED) {
                return;
            }
            isRunning = end == GdbSession.End.DETACHED;
        }
    }

    private GdbSession.End converseWithNext() throws IOException {
        try (Socket socket = waiting.take()) {
            socket.setTcpNoDelay(true);
            return converse(
                    new PacketStream(socket.getInputStream(), new BufferedOutputStream(socket.getOutputStream())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private GdbSession.End converse(PacketStream packets) {
        GdbSession session = new GdbSession(target, packets, view);
        try {
            return session.converse();
        } catch (IOException e) {
            return GdbSession.End.VANISHED; // the connection broke; the machine is none the worse
        } finally {
            session.forgetBreakpoints();
            view = session.nextView();
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }
}
