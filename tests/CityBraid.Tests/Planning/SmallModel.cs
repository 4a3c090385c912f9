using System.Text;
using CityBraid.Planning;

namespace CityBraid.Tests.Planning;

/// <summary>A town of two power plants, written as a data file that tests can change.</summary>
/// <remarks>
/// Two years, day and night. Demand of 10 a year, 60 % by day. The clean plant costs nothing to run and can
/// give 4 a year; the dirty
/// one costs 3 a unit and emits 1. So every year 6 dirty units run: 18 of cost, 6 of emission.
/// </remarks>
internal static class SmallModel
{
    /// <summary>The model with some statements in place of its own, found by their first words.</summary>
    internal static string With(params string[] statements)
    {
        var text = new StringBuilder();
        var own = Statements();
        foreach (var statement in own)
        {
            var replacement = statements.FirstOrDefault(other => Head(other) == Head(statement));
            text.Append(replacement ?? statement).Append(" ;\n");
        }

        foreach (
            var added in statements.Where(other => !own.Exists(statement => Head(statement) == Head(other)))
        )
        {
            text.Append(added).Append(" ;\n");
        }

        return text.Append("end;\n").ToString();
    }

    internal static PlanSource Source(params string[] statements) => SourceOf(With(statements));

    internal static PlanSource SourceOf(string text, string fileName = "town.txt") =>
        new(
            fileName,
            new Dictionary<string, Func<Stream>>
            {
                [fileName] = () => new MemoryStream(Encoding.UTF8.GetBytes(text)),
            }
        );

    private static List<string> Statements() =>
        [
            "set REGION := TOWN",
            "set YEAR := 2030 2031",
            "set TIMESLICE := DAY NIGHT",
            "set TECHNOLOGY := CLEAN DIRTY",
            "set FUEL := POWER",
            "set EMISSION := CO2",
            "set MODE_OF_OPERATION := 1",
            "param YearSplit default 0.5 := DAY 2030 0.5",
            "param DiscountRate default 0.05 := TOWN 0.05",
            "param SpecifiedAnnualDemand default 0 := [TOWN,*,*]: 2030 2031 := POWER 10 10",
            "param SpecifiedDemandProfile default 0 := [TOWN,POWER,*,*]: 2030 2031 := "
                + "DAY 0.6 0.6 NIGHT 0.4 0.4",
            "param OutputActivityRatio default 0 := [TOWN,*,POWER,1,*]: 2030 2031 := CLEAN 1 1 DIRTY 1 1",
            "param VariableCost default 0 := [TOWN,DIRTY,*,*]: 2030 2031 := 1 3 3",
            "param ResidualCapacity default 0 := [TOWN,*,*]: 2030 2031 := CLEAN 100 100 DIRTY 100 100",
            "param TotalTechnologyAnnualActivityUpperLimit default -1 := [TOWN,*,*]: 2030 2031 := CLEAN 4 4",
            "param EmissionActivityRatio default 0 := [TOWN,DIRTY,CO2,*,*]: 2030 2031 := 1 1 1",
        ];

    private static string Head(string statement) => string.Join(' ', statement.Split(' ')[..2]);
}
