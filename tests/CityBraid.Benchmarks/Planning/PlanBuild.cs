using System.Globalization;
using CityBraid.Planning;

namespace CityBraid.Benchmarks;

/// <summary>
/// Models become programs: Fiji, and Fiji repeated up to four million coefficients. Without solving.
/// </summary>
internal sealed class PlanBuild : IBenchmark
{
    private const double SecondsMax = 1;
    private const double BytesMax = 60;
    private const double GrowthMax = 1.25;
    private const int Largest = 4_000_000;

    public string Name => "plan-build";

    public string What => "Fiji CLEWs, alone and repeated to 4 million nonzeros, from model to program";

    public string Goal =>
        "≤ 1 s per million nonzeros, ≤ 60 bytes per nonzero at the peak, "
        + "time linear (≤ 1.25 from 1 to 4 million)";

    public Task<Figure> RunAsync(CancellationToken cancellation)
    {
        var model = ReadFiji.Read();
        var one = BuiltProgram.Of(model, PlanFormulation.Clews, rounds: 5);
        int[] times = [Math.Max(1, Largest / 4 / one.Nonzeros), (Largest / one.Nonzeros) + 1];
        var built = times
            .Select(time =>
                BuiltProgram.Of(RepeatedRegions.Of(model, time), PlanFormulation.Clews, rounds: 2)
            )
            .Prepend(one)
            .ToList();
        var growth = built[^1].SecondsPerMillion / built[1].SecondsPerMillion;
        var text = string.Join("; ", built.Select(Say));
        var reached =
            growth <= GrowthMax
            && built.TrueForAll(program =>
                program.SecondsPerMillion <= SecondsMax && program.BytesPerNonzero <= BytesMax
            );
        return Task.FromResult(new Figure(text, reached));
    }

    private static string Say(BuiltProgram program) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{program.Nonzeros:#,0} nonzeros in {program.Seconds:0.000} s "
                + $"({program.SecondsPerMillion:0.00} s a million), "
                + $"{program.BytesPerNonzero:0} bytes each at the "
                + $"peak, {(double)program.BytesHeld / program.Nonzeros:0} afterwards"
        );
}
