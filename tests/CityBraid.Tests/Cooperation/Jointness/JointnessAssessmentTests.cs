using CityBraid.Cooperation;
using CityBraid.Tests.Cooperation.Examples;

namespace CityBraid.Tests.Cooperation.Jointness;

/// <summary>How joint a project is: unknown is unknown, and never zero.</summary>
public sealed class JointnessAssessmentTests
{
    private static readonly string[] Functions = ["design", "funding", "implementation", "monitoring"];

    [Fact]
    public void All_four_shared_equally_is_fully_joint()
    {
        var found = Assess(Shares("50 50", "50 50", "50 50", "50 50"));

        Assert.Equal(JointnessClass.Fully, found.Class);
        Assert.Equal(1m, found.Index);
    }

    [Fact]
    public void Money_of_one_alone_is_partly_joint()
    {
        var found = Assess(Shares("50 50", "100 0", "50 50", "50 50"));

        Assert.Equal(JointnessClass.Partly, found.Class);
        Assert.Equal(0.75m, found.Index);
    }

    [Fact]
    public void Each_function_carried_by_one_is_parallel()
    {
        var found = Assess(Shares("100 0", "0 100", "100 0", "0 100"));

        Assert.Equal(JointnessClass.Parallel, found.Class);
        Assert.Equal(0m, found.Index);
    }

    [Theory]
    [InlineData("33.33 33.33 33.34", JointnessClass.Fully)]
    [InlineData("40 30 30", JointnessClass.Partly)]
    public void Thirds_need_not_be_exact(string shares, JointnessClass expected) =>
        Assert.Equal(expected, Assess(Shares(shares, shares, shares, shares)).Class);

    [Theory]
    [InlineData("60 60")]
    [InlineData("50 -")]
    [InlineData("- -")]
    public void A_function_that_does_not_add_up_is_unknown(string monitoring)
    {
        var found = Assess(Shares("50 50", "50 50", "50 50", monitoring));

        Assert.Equal(JointnessClass.Unknown, found.Class);
        Assert.Equal([SharedFunction.Monitoring], found.Unknown);
        Assert.Null(found.Index);
    }

    [Fact]
    public void Nothing_stated_is_not_assessed() =>
        Assert.Equal(JointnessClass.NotAssessed, Assess(Shares("- -", "- -", "- -", "- -")).Class);

    /// <summary>Journey J4, step 4: six are called joint in three functions of four.</summary>
    [Fact]
    public async Task The_six_projects_of_the_source_stay_unknown_and_the_invented_one_is_partly_joint()
    {
        var book = await ExampleRecords.BookAsync("unep-unhabitat");
        var classes = book.Of(RecordKind.Project).ToLookup(project => JointnessAssessment.Of(project).Class);

        Assert.Equal(6, classes[JointnessClass.Unknown].Count());
        Assert.All(
            classes[JointnessClass.Unknown],
            project =>
                Assert.Equal(
                    [SharedFunction.Design, SharedFunction.Funding, SharedFunction.Implementation],
                    JointnessAssessment.Of(project).Shares.NamedJoint
                )
        );
        Assert.Equal("example-shade-streets", Assert.Single(classes[JointnessClass.Partly]).Key.Code.Value);
        Assert.Empty(classes[JointnessClass.Fully]);
    }

    private static JointnessAssessment Assess(IEnumerable<KeyValuePair<string, string>> fields) =>
        JointnessAssessment.Of(Known.Record(RecordKind.Project, "p", fields));

    /// <summary>The shares of partners a, b, c in each function; <c>-</c> is none.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Shares(params string[] functions) =>
        from function in functions.Index()
        from share in function.Item.Split(' ').Index()
        let partner = (char)('a' + share.Index)
        from field in new[]
        {
            KeyValuePair.Create($"partners/{partner}/contributions/takes-part", "1"),
            KeyValuePair.Create(
                $"partners/{partner}/{Functions[function.Index]}",
                share.Item == "-" ? string.Empty : share.Item
            ),
        }.DistinctBy(field => field.Key)
        group field by field.Key into same
        select same.First();
}
