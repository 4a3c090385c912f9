using System.Runtime.InteropServices;

namespace CityBraid.Optimization;

/// <summary>Processor time of the calling thread: the solver works on it alone.</summary>
internal static partial class ThreadClock
{
    private const int OfThread = 3;

    /// <summary>The processor time that the thread has taken so far.</summary>
    internal static TimeSpan Read()
    {
        _ = GetTime(OfThread, out var time);
        return TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromMicroseconds(time.Nanoseconds / 1e3);
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int GetTime(int clock, out TimeOfClock time);

    /// <summary>As <c>struct timespec</c> lies in memory.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private readonly struct TimeOfClock
    {
        internal readonly long Seconds;
        internal readonly long Nanoseconds;
    }
}
