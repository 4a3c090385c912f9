using System.Runtime.InteropServices;

namespace CityBraid.Optimization;

/// <summary>
/// Finds a solver's native library before it is first called, so that a missing one is one clear failure.
/// </summary>
internal static class SolverLibrary
{
    /// <summary>Makes sure that a library can be loaded.</summary>
    /// <param name="fileName">The library's file name, such as <c>libClp.so.1</c>.</param>
    /// <param name="package">The system package that brings it.</param>
    internal static void Require(string fileName, string package)
    {
        if (!NativeLibrary.TryLoad(fileName, typeof(SolverLibrary).Assembly, searchPath: null, out _))
        {
            throw new SolverException(
                SolverFault.Missing,
                $"The solver library \"{fileName}\" is not installed; "
                    + $"the system package \"{package}\" brings it."
            );
        }
    }

    /// <summary>Copies an array that the solver owns.</summary>
    internal static double[] Copy(nint array, int count)
    {
        var copy = new double[count];
        if (array != nint.Zero && count > 0)
        {
            Marshal.Copy(array, copy, 0, count);
        }

        return copy;
    }
}
