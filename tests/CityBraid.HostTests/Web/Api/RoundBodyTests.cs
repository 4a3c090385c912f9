using CityBraid.Facts;
using CityBraid.Kernel;
using CityBraid.Web;

namespace CityBraid.Tests.Web.Api;

/// <summary>A word that is none of the choices is refused, and nothing else is taken for it.</summary>
public sealed class RoundBodyTests
{
    private static readonly AskedItemDocument Landfill = new("waste.landfill");

    [Fact]
    public void A_misspelt_kind_makes_no_department()
    {
        var misspelt = new DepartmentInput("Nong Bua", [Landfill], Kind: "comunity").ToAsking("r");
        var unsaid = new DepartmentInput("Nong Bua", [Landfill]).ToAsking("r");
        var community = new DepartmentInput("Nong Bua", [Landfill], Kind: "community").ToAsking("r");

        Assert.Equal("api.not-a-choice", misspelt.Refusal?.Code);
        Assert.Equal(RequestKind.Department, unsaid.Value?.Kind);
        Assert.Equal(RequestKind.Community, community.Value?.Kind);
    }

    [Fact]
    public void A_misspelt_rhythm_is_no_month()
    {
        AskedItemDocument[] items = [Landfill, new("waste.open", "yearly")];

        Assert.Equal("api.not-a-choice", new DepartmentInput("Office", items).ToAsking("r").Refusal?.Code);
    }

    [Fact]
    public void An_unknown_quality_is_not_kept_as_unstated()
    {
        var cell = new CellTextInput("waste.landfill", "2019-01", "5");

        var guessed = new AnswersInput([cell with { Quality = "gut feeling" }]).ToAnswers();
        var unsaid = new AnswersInput([cell with { Seen = 3 }]).ToAnswers();

        Assert.Equal("api.not-a-choice", guessed.Refusal?.Code);
        var kept = Assert.Single(unsaid.Value!.Cells);
        Assert.Equal((Quality.Unstated, (int?)3), (kept.Quality, kept.Seen));
    }

    [Fact]
    public void A_period_that_is_none_is_told()
    {
        var unread = new AnswersInput([new CellTextInput("waste.landfill", "spring", "5")]).ToAnswers();

        Assert.Equal("facts.unreadable-period", unread.Refusal?.Code);
    }
}
