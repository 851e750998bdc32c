package dev.bootsmith.debugger.gdb;

import dev.bootsmith.debugger.session.DebugTarget;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Listens for gdb on this machine only, and serves one gdb after the other until one of them ends the program. */
public final class GdbServer implements AutoCloseable {
    private final ServerSocket listener;
    private final DebugTarget target;

    /**
     * @param port where to listen; 0 takes a free one
     * @throws IOException if the port is taken
     */
    public GdbServer(DebugTarget target, int port) throws IOException {
        this.target = target;
        this.listener = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
    }

    public int port() {
        return listener.getLocalPort();
    }

    /** Serves until a gdb says "kill". A gdb that vanishes leaves the machine stopped for the next one. */
    public void serve() throws IOException {
        GdbSession.End end = GdbSession.End.DETACHED;
        while (end != GdbSession.End.KILLED) {
            try (Socket socket = listener.accept()) {
                socket.setTcpNoDelay(true);
                PacketStream packets = new PacketStream(
                        new BufferedInputStream(socket.getInputStream()),
                        new BufferedOutputStream(socket.getOutputStream()));
                end = converse(packets);
            }
        }
    }

    private GdbSession.End converse(PacketStream packets) {
        try {
            return new GdbSession(target, packets).converse();
        } catch (IOException e) {
            return GdbSession.End.DETACHED; // the connection broke; the machine is none the worse
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }
}
