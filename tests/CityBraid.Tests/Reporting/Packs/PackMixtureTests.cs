using CityBraid.Kernel;
using CityBraid.Reporting;
using CityBraid.Tests.Inventory;

namespace CityBraid.Tests.Reporting.Packs;

/// <summary>What has one unit and does not go together is told before a form is loaded.</summary>
public sealed class PackMixtureTests
{
    private static readonly UnitLibrary Units = UnitLibrary.From(OurTables.Shipped.Load(UnitLibrary.Table));

    private static readonly FigureName[] Names =
    [
        Emission("total", "I.1.1", "I.1.2", "II.1.1"),
        Emission("scope.1", "I.1.1", "II.1.1"),
        Emission("scope.2", "I.1.2"),
        Emission("sector.I", "I.1.1", "I.1.2"),
        Emission("sector.II", "II.1.1"),
        Emission("reference.I.1.1", "I.1.1"),
        new("share", "Share", "%") { IsRatio = true },
        new("rate", "Rate", "%") { IsRatio = true },
        new("count", "Count", "1"),
        new("jobs", "Jobs", "1"),
        new("jobs.baseline", "Jobs at first", "1") { PlanOf = "jobs" },
        new("jobs.target", "Jobs to come", "1") { PlanOf = "jobs" },
        new("trees.target", "Trees to come", "1") { PlanOf = "trees" },
    ];

    [Theory]
    [InlineData("total + scope.1", "counted-twice")]
    [InlineData("scope.1 + sector.I", "counted-twice")]
    [InlineData("sector.I + reference.I.1.1", "counted-twice")]
    [InlineData("scope.1 + scope.1", "counted-twice")]
    [InlineData("total - sector.I - reference.I.1.1", "counted-twice")]
    [InlineData("scope.1 - sector.I", "taken-in-part")]
    [InlineData("share + rate", "ratios-added")]
    [InlineData("count + share", "ratios-added")]
    [InlineData("count - share", "ratios-added")]
    [InlineData("jobs + jobs.target", "plan-and-value")]
    [InlineData("jobs.target - jobs", "plan-and-value")]
    [InlineData("count + jobs.target", "plan-and-value")]
    [InlineData("jobs.baseline + jobs.target", "plans-added")]
    public void What_does_not_go_together_is_a_finding(string from, string code)
    {
        var found = Assert.Single(Check(from));

        Assert.Equal($"reports.{code}", found.Code);
        Assert.Equal(code is "taken-in-part" ? Severity.Warning : Severity.Error, found.Severity);
    }

    [Theory]
    [InlineData("scope.1 + scope.2")]
    [InlineData("sector.I + sector.II")]
    [InlineData("sector.II + reference.I.1.1")]
    [InlineData("total - sector.I")]
    [InlineData("total - scope.1 - scope.2")]
    [InlineData("share - rate")]
    [InlineData("count + jobs")]
    [InlineData("jobs.target - jobs.baseline")]
    [InlineData("jobs.target + trees.target")]
    public void What_goes_together_is_none(string from) => Assert.Empty(Check(from));

    private static IReadOnlyList<Finding> Check(string from)
    {
        var question = new PackQuestion
        {
            Number = "1",
            Sections = new LocalText("en", "a"),
            Texts = new LocalText("en", "b"),
            From = PackExpression.Find(from)!,
            Who = new LocalText("en", "c"),
        };
        return PackCheck.Of(
            new ReportPack
            {
                Name = "test",
                Version = "1",
                Kind = PackFileKind.Workbook,
                Language = null,
                Names = new LocalText("en", "Test"),
                Origins = new LocalText("en", "a test's own"),
                Subject = PackSubject.Place,
                Parts = [],
                Questions = [question],
            },
            Names,
            Units
        );
    }

    private static FigureName Emission(string name, params string[] parts) =>
        new(name, name, "tCO2e") { Parts = parts };
}
