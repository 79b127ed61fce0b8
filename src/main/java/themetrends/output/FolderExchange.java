package themetrends.output;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Platform;
import java.nio.charset.Charset;
import java.nio.file.Path;

/**
 * Exchanges two folders in one atomic step, where the platform can: {@code renameat2} with {@code RENAME_EXCHANGE} on
 * Linux, {@code renamex_np} with {@code RENAME_SWAP} on macOS. The JDK has no call for either.
 */
final class FolderExchange {
    private static final int WORKING_DIRECTORY = -100;
    private static final int RENAME_EXCHANGE = 2;
    private static final int RENAME_SWAP = 2;

    private FolderExchange() {}

    private interface Linux extends Library {
        int renameat2(int fromFolder, byte[] from, int toFolder, byte[] to, int flags);
    }

    private interface Mac extends Library {
        int renamex_np(byte[] from, byte[] to, int flags);
    }

    /** Exchanges two folders of one file system; false, with nothing changed, where that cannot be done in one step. */
    static boolean exchange(Path a, Path b) {
        try {
            if (Platform.isLinux()) {
                Linux libc = Native.load("c", Linux.class);
                return libc.renameat2(WORKING_DIRECTORY, name(a), WORKING_DIRECTORY, name(b), RENAME_EXCHANGE) == 0;
            }
            if (Platform.isMac()) {
                return Native.load("c", Mac.class).renamex_np(name(a), name(b), RENAME_SWAP) == 0;
            }
            return false;
        } catch (LinkageError e) {
            // An older C library, or no place to unpack the bridge to it.
            return false;
        }
    }

    private static byte[] name(Path path) {
        Charset names = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
        return (path.toAbsolutePath() + "\0").getBytes(names);
    }
}
