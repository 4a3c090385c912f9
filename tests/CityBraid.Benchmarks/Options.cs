using System.Globalization;

namespace CityBraid.Benchmarks;

/// <summary>What the command line gives a benchmark besides its name: <c>--model FILE</c>,
/// <c>--database postgres</c>.</summary>
internal static class Options
{
    /// <summary>The value after an option; null when it was not given.</summary>
    public static string? Find(string option)
    {
        var arguments = Environment.GetCommandLineArgs();
        var at = Array.IndexOf(arguments, option);
        return at >= 0 && at + 1 < arguments.Length ? arguments[at + 1] : null;
    }

    /// <summary>The number after an option; another one when it was not given.</summary>
    public static int Number(string option, int otherwise) =>
        Find(option) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

    /// <summary>The seed after <c>--seed</c>; one by chance when none was given.</summary>
    public static int Seed() =>
        Number("--seed", System.Security.Cryptography.RandomNumberGenerator.GetInt32(int.MaxValue / 2));

    /// <summary>The value after an option that must be given.</summary>
    /// <exception cref="InvalidOperationException">It was not given.</exception>
    public static string Load(string option) =>
        Find(option) ?? throw new InvalidOperationException($"This benchmark needs {option}.");
}
