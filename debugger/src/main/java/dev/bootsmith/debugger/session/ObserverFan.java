package dev.bootsmith.debugger.session;

import dev.bootsmith.emulator.cpu.ExecutionMode;
import dev.bootsmith.emulator.cpu.SegmentRegister;
import dev.bootsmith.emulator.observe.MachineObserver;
import java.util.List;

/** Tells several observers of everything, in their order. */
public final class ObserverFan implements MachineObserver {
    private final MachineObserver[] observers;

    public ObserverFan(List<MachineObserver> observers) {
        this.observers = observers.toArray(new MachineObserver[0]);
    }

    @Override
    public void modeEntered(ExecutionMode mode) {
        for (MachineObserver observer : observers) {
            observer.modeEntered(mode);
        }
    }

    @Override
    public void controlRegisterWritten(int number, long oldValue, long newValue) {
        for (MachineObserver observer : observers) {
            observer.controlRegisterWritten(number, oldValue, newValue);
        }
    }

    @Override
    public void descriptorTableLoaded(DescriptorTable table, long linearBase, int limit) {
        for (MachineObserver observer : observers) {
            observer.descriptorTableLoaded(table, linearBase, limit);
        }
    }

    @Override
    public void systemSegmentLoaded(SegmentRegister register, int selector, long linearBase, long limit) {
        for (MachineObserver observer : observers) {
            observer.systemSegmentLoaded(register, selector, linearBase, limit);
        }
    }

    @Override
    public void farTransferred(FarTransfer kind, int selector, long offset) {
        for (MachineObserver observer : observers) {
            observer.farTransferred(kind, selector, offset);
        }
    }

    @Override
    public void softwareInterrupt(int vector) {
        for (MachineObserver observer : observers) {
            observer.softwareInterrupt(vector);
        }
    }

    @Override
    public void pageInvalidated(long linearAddress) {
        for (MachineObserver observer : observers) {
            observer.pageInvalidated(linearAddress);
        }
    }

    @Override
    public void contextInvalidated(int type) {
        for (MachineObserver observer : observers) {
            observer.contextInvalidated(type);
        }
    }

    @Override
    public void processorHalted() {
        for (MachineObserver observer : observers) {
            observer.processorHalted();
        }
    }

    @Override
    public void a20Set(A20Gate gate) {
        for (MachineObserver observer : observers) {
            observer.a20Set(gate);
        }
    }

    @Override
    public void msrWritten(int index, long oldValue, long newValue) {
        for (MachineObserver observer : observers) {
            observer.msrWritten(index, oldValue, newValue);
        }
    }

    @Override
    public void interruptDelivered(int vector) {
        for (MachineObserver observer : observers) {
            observer.interruptDelivered(vector);
        }
    }

    @Override
    public void exceptionDelivered(int vector, int errorCode) {
        for (MachineObserver observer : observers) {
            observer.exceptionDelivered(vector, errorCode);
        }
    }

    @Override
    public void portRead(int port, int sizeBytes, int value) {
        for (MachineObserver observer : observers) {
            observer.portRead(port, sizeBytes, value);
        }
    }

    @Override
    public void portWritten(int port, int sizeBytes, int value) {
        for (MachineObserver observer : observers) {
            observer.portWritten(port, sizeBytes, value);
        }
    }

    @Override
    public void diskRead(int drive, long firstSector, int sectorCount) {
        for (MachineObserver observer : observers) {
            observer.diskRead(drive, firstSector, sectorCount);
        }
    }

    @Override
    public void diskWritten(int drive, long firstSector, int sectorCount) {
        for (MachineObserver observer : observers) {
            observer.diskWritten(drive, firstSector, sectorCount);
        }
    }

    @Override
    public void firmwareCalled(int interruptNumber, int ax) {
        for (MachineObserver observer : observers) {
            observer.firmwareCalled(interruptNumber, ax);
        }
    }

    @Override
    public void firmwareReturned(int interruptNumber, int ax, int flags) {
        for (MachineObserver observer : observers) {
            observer.firmwareReturned(interruptNumber, ax, flags);
        }
    }

    @Override
    public void deviceIgnored(String topic, int value) {
        for (MachineObserver observer : observers) {
            observer.deviceIgnored(topic, value);
        }
    }
}
