using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Reporting;

/// <summary>Tells how a form differs from the versions that were loaded before.</summary>
internal static class PackChange
{
    /// <summary>
    /// What was read, with a finding where it is another version than the one in use, or changes a version
    /// without saying so: reports name the version that they were filled by.
    /// </summary>
    public static PackReading Told(
        PackReading read,
        ReportPack pack,
        IReadOnlyList<InstalledPack> kept,
        PackFileReader reader
    )
    {
        InstalledPack[] versions = [.. kept.Where(one => one.Name == pack.Name && one.Document is not null)];
        var same = Array.FindLast(versions, one => one.Version == pack.Version);
        if (same is not null)
        {
            return same.Document != PackFile.Write(pack)
                    ? With(read, Severity.Error, "reports.pack-version-taken", ("version", pack.Version))
                : FindLater(pack, kept) is { } later
                    ? With(
                        read,
                        Severity.Error,
                        "reports.pack-superseded",
                        ("version", pack.Version),
                        ("now", later)
                    )
                : read;
        }

        if (versions is not [.., var last])
        {
            return read;
        }

        var before = reader.Restore(last.Document!).Questions.ToLookup(one => one.Number);
        var now = pack.Questions.ToLookup(one => one.Number);
        return With(
            read,
            Severity.Information,
            "reports.pack-changed",
            ("version", last.Version),
            ("now", pack.Version),
            ("added", Digits(now.Count(one => !before.Contains(one.Key)))),
            ("gone", Digits(before.Count(one => !now.Contains(one.Key)))),
            ("changed", Digits(now.Count(one => before.Contains(one.Key) && !IsSame(before[one.Key], one))))
        );
    }

    /// <summary>The version that replaced this one and is in use; null where none is.</summary>
    private static string? FindLater(ReportPack pack, IReadOnlyList<InstalledPack> kept) =>
        kept.Last(one => one.Name == pack.Name) is { Document: not null } last && last.Version != pack.Version
            ? last.Version
            : null;

    private static bool IsSame(IEnumerable<PackQuestion> before, IEnumerable<PackQuestion> now) =>
        before.Select(PackFile.RowOf).SequenceEqual(now.Select(PackFile.RowOf), StringComparer.Ordinal);

    private static PackReading With(
        PackReading read,
        Severity severity,
        string code,
        params (string Name, string Value)[] values
    ) =>
        read with
        {
            Findings = [.. read.Findings, new Finding(severity, code, new Location(read.Pack!.Name), values)],
        };

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
