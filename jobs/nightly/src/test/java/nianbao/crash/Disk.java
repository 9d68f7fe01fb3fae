package nianbao.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A disk to which calls are played. It keeps no more than POSIX promises: contents of a file that was synced, names in a
 * folder that was synced; a rename is there in both folders or in none.
 */
final class Disk {

    private sealed interface Node {}

    private static final class File implements Node {
        private byte[] content = new byte[0];
        private byte[] synced = new byte[0];
    }

    private static final class Folder implements Node {
        private final Map<String, Node> entries = new TreeMap<>();
        private Map<String, Node> synced = new TreeMap<>();
        private final List<Renamed> renamed = new ArrayList<>();
    }

    private record Renamed(Folder from, String name, Folder to, String other, Node node) {}

    private final Folder root = new Folder();

    void play(Call call) {
        switch (call.kind()) {
            case CREATE -> put(call.path(), new File());
            case MKDIR -> put(call.path(), new Folder());
            case TRUNCATE -> {
                File file = file(call.path());
                file.content = Arrays.copyOf(file.content, (int) call.offset());
            }
            case WRITE -> write(file(call.path()), (int) call.offset(), call.data());
            case SYNC -> sync(node(call.path()));
            case LINK -> put(call.other(), node(call.path()));
            case UNLINK, RMDIR -> parent(call.path()).entries.remove(name(call.path()));
            case RENAME -> rename(call.path(), call.other());
        }
    }

    /** Makes a folder, which must be empty, look as the disk would after the crash. */
    void restore(Path folder, Survival survival) throws IOException {
        restore(root, folder, survival, new IdentityHashMap<>());
    }

    private static void restore(Folder from, Path to, Survival survival, Map<File, Path> restored) throws IOException {
        for (Map.Entry<String, Node> entry : (survival == Survival.SYNCED ? from.synced : from.entries).entrySet()) {
            Path path = to.resolve(entry.getKey());
            if (entry.getValue() instanceof Folder inner) {
                restore(inner, Files.createDirectory(path), survival, restored);
            } else if (entry.getValue() instanceof File file) {
                restore(file, path, survival, restored);
            }
        }
    }

    private static void restore(File file, Path path, Survival survival, Map<File, Path> restored) throws IOException {
        Path first = restored.putIfAbsent(file, path);
        if (first == null) {
            Files.write(path, survival == Survival.EVERYTHING ? file.content : file.synced);
        } else {
            Files.createLink(path, first);
        }
    }

    private static void write(File file, int offset, byte[] data) {
        if (file.content.length < offset + data.length) {
            file.content = Arrays.copyOf(file.content, offset + data.length);
        }
        System.arraycopy(data, 0, file.content, offset, data.length);
    }

    private static void sync(Node node) {
        if (node instanceof File file) {
            file.synced = file.content.clone();
        } else if (node instanceof Folder folder) {
            folder.synced = new TreeMap<>(folder.entries);
            folder.renamed.forEach(Disk::settle);
            folder.renamed.clear();
        }
    }

    private static void settle(Renamed renamed) {
        renamed.from.synced.remove(renamed.name, renamed.node);
        if (renamed.to.entries.get(renamed.other) == renamed.node) {
            renamed.to.synced.put(renamed.other, renamed.node);
        }
    }

    private void rename(String from, String to) {
        Node node = parent(from).entries.remove(name(from));
        put(to, node);
        Renamed renamed = new Renamed(parent(from), name(from), parent(to), name(to), node);
        renamed.from.renamed.add(renamed);
        renamed.to.renamed.add(renamed);
    }

    private void put(String path, Node node) {
        parent(path).entries.put(name(path), node);
    }

    private Folder parent(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? root : (Folder) node(path.substring(0, slash));
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private File file(String path) {
        return (File) node(path);
    }

    private Node node(String path) {
        Node node = root;
        for (String name : path.isEmpty() ? new String[0] : path.split("/")) {
            node = ((Folder) node).entries.get(name);
            if (node == null) {
                throw new IllegalStateException("nothing is known of " + path);
            }
        }
        return node;
    }
}
