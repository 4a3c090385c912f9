using System.Globalization;
using System.Security.Cryptography;

namespace CityBraid.Tests.Credits;

/// <summary>Where chance begins: drawn anew each time, and told, so that a run can be repeated.</summary>
internal static class Seed
{
    public static int New()
    {
        var seed = RandomNumberGenerator.GetInt32(int.MaxValue);
        TestContext.Current.SendDiagnosticMessage($"seed {seed}");
        TestContext.Current.TestOutputHelper?.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"seed {seed}")
        );
        return seed;
    }
}
