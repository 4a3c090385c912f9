using System.Diagnostics;
using System.Globalization;
using CityBraid.Inventory;
using CityBraid.Kernel;
using CityBraid.Tests.House;

namespace CityBraid.Tests.Inventory.RollUp;

/// <summary>A second script adds the same activities as fractions.</summary>
public sealed class RollUpOracleTests
{
    private const int Rows = 5_000;
    private const int Cities = 40;
    private const string Header =
        "reference,note,place,province,country,year,activity,unit,CO2_kg_per_unit,CO2_kg,"
        + "CH4-fossil_kg_per_unit,CH4-fossil_kg,N2O_kg_per_unit,N2O_kg,co2e_t";

    private static readonly string[] GasCodes = ["CO2", "CH4-fossil", "N2O"];

    [Fact]
    public async Task A_second_script_that_shares_nothing_with_the_engine_agrees()
    {
        Assert.SkipUnless(HasPython(), "needs python3, which is not on this machine");
        var cancellation = TestContext.Current.CancellationToken;
        var (activities, sums) = (Path.GetTempFileName(), Path.GetTempFileName());
        try
        {
            string[] rows = [.. Written(new Random(20190101))];
            var request = new RollUpRequest(Enum.GetValues<RollUpBy>(), "AR6");
            var found = await Activities.RunAsync(rows, request, Header);
            await File.WriteAllLinesAsync(activities, rows.Prepend(Header), cancellation);
            await File.WriteAllLinesAsync(sums, found.Value!.Groups.Select(Line), cancellation);
            var (code, said) = await RunAsync(activities, sums);

            Assert.True(code == 0, said);
        }
        finally
        {
            File.Delete(activities);
            File.Delete(sums);
        }
    }

    /// <summary>Activities by chance, every reference and both ways to state a gas among them.</summary>
    private static IEnumerable<string> Written(Random random)
    {
        string[] references =
        [
            .. OurTables
                .Whole.Gpc.References.Where(one => one.ReportingLevel != ReportingLevel.Other)
                .Select(one => one.Code),
        ];
        for (var row = 0; row < Rows; row++)
        {
            var city = random.Next(Cities);
            var year = random.Next(2015, 2020) + (random.Next(2) * CalendarYear.BuddhistOffset);
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"{references[row % references.Length]},\"row {row}, by chance\",city-{city},p{city % 6},"
                    + $"{(city % 2 == 0 ? "TH" : "VN")},{year},{Number(random, 1_000_000, 3)},kWh,"
                    + $"{Number(random, 9_999_999, 7)},,{Maybe(random, 999, 9)},{Maybe(random, 99_999, 4)},"
                    + $"{Maybe(random, -999, 12)},,{Maybe(random, 99_999, 2)}"
            );
        }
    }

    private static string Maybe(Random random, int max, int decimals) =>
        random.Next(2) == 0 ? string.Empty : Number(random, max, decimals);

    private static string Number(Random random, int max, int decimals) =>
        new decimal(random.Next(Math.Abs(max)), 0, 0, max < 0, (byte)decimals).ToString(
            CultureInfo.InvariantCulture
        );

    private static string Line(RollUpGroup group)
    {
        var name =
            group.Place
            ?? group.Province
            ?? group.Country
            ?? group.Reference?.Code
            ?? group.Scope?.ToString(CultureInfo.InvariantCulture)
            ?? string.Empty;
        var gases = GasCodes.Select(code =>
            group
                .Scopes.SelectMany(one => one.Gases)
                .Where(one => one.Gas.Code == code)
                .Sum(one => one.Kilograms)
        );
        var scopes = Enumerable
            .Range(1, 3)
            .Select(scope => group.Scopes.FirstOrDefault(one => one.Scope == scope)?.Co2e.Tonnes);
        var numbers = gases
            .Append(group.Scopes.Sum(one => one.Reported))
            .Select(number => (decimal?)number)
            .Concat(scopes)
            .Concat(group.Levels.Select(one => one.Co2e?.Tonnes));
        return string.Join(
            ',',
            numbers
                .Select(number => number?.ToString(CultureInfo.InvariantCulture))
                .Prepend(name)
                .Prepend(group.Year.ToString(CultureInfo.InvariantCulture))
                .Prepend($"{group.By}")
        );
    }

    private static async Task<(int Code, string Said)> RunAsync(params string[] files)
    {
        var script = Path.Combine(Repository.Root, "tests/oracles/rollup.py");
        var start = new ProcessStartInfo("python3", [script, .. files])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var cancellation = TestContext.Current.CancellationToken;
        var said = await process.StandardOutput.ReadToEndAsync(cancellation);
        var failed = await process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return (process.ExitCode, said + failed);
    }

    private static bool HasPython() =>
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
            .Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, "python3")));
}
