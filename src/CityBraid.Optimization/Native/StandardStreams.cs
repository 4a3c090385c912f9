using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace CityBraid.Optimization;

/// <summary>
/// Keeps standard output for a child's answers: whatever the solver's library prints goes nowhere.
/// </summary>
internal static partial class StandardStreams
{
    private const string Library = "libc";
    private const int InputDescriptor = 0;
    private const int OutputDescriptor = 1;

    /// <summary>Opens standard input.</summary>
    internal static FileStream OpenInput() =>
        new(new SafeFileHandle(InputDescriptor, ownsHandle: false), FileAccess.Read, bufferSize: 1 << 16);

    /// <summary>Takes standard output over; from now on only the stream returned reaches it.</summary>
    internal static FileStream TakeOverOutput()
    {
        var own = new SafeFileHandle(Duplicate(OutputDescriptor), ownsHandle: true);
        using var nowhere = File.OpenHandle("/dev/null", FileMode.Open, FileAccess.Write);
        _ = DuplicateTo(nowhere, OutputDescriptor);
        return new(own, FileAccess.Write, bufferSize: 1 << 16);
    }

    [LibraryImport(Library, EntryPoint = "dup")]
    private static partial nint Duplicate(int descriptor);

    [LibraryImport(Library, EntryPoint = "dup2")]
    private static partial int DuplicateTo(SafeFileHandle source, int target);
}
