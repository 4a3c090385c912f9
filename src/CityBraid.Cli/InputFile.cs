using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Cli;

/// <summary>Why a file that was named on the command line cannot be used.</summary>
internal static class InputFile
{
    /// <summary>It is not there.</summary>
    public static Refusal Missing(string path) => Refusal.NotFound("files.missing", ("file", path));

    /// <summary>It is not JSON of the form asked for.</summary>
    public static Refusal NotJson(string path, long line) =>
        Refusal.Invalid(
            "files.not-json",
            ("file", path),
            ("line", line.ToString(CultureInfo.InvariantCulture))
        );
}
