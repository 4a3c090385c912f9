using CityBraid.Kernel;

namespace CityBraid.Tests.Kernel.Claims;

/// <summary>What emits less: references of the GPC and what lies below them.</summary>
public sealed class ReductionSourceTests
{
    [Theory]
    [InlineData("I", "I.2", true)]
    [InlineData("I", "I.2.2/school-roofs", true)]
    [InlineData("I.2.2", "I.2.2", true)]
    [InlineData("I.2.2", "I.2.2/school-roofs", true)]
    [InlineData("I.2.2/school", "I.2.2/school-roofs", false)]
    [InlineData("I", "II.1", false)]
    [InlineData("I.1", "I.11", false)]
    [InlineData("I.2", "I", false)]
    [InlineData("V", "VI.1", false)]
    public void A_source_holds_what_lies_below_it(string wide, string narrow, bool holds) =>
        Assert.Equal(holds, new ReductionSource(wide).Contains(new ReductionSource(narrow)));

    [Theory]
    [InlineData("")]
    [InlineData("solar")]
    [InlineData("I.")]
    [InlineData("I.2.2.2")]
    [InlineData("I.2/")]
    [InlineData("I.2/Roofs")]
    [InlineData("I.2 /roofs")]
    [InlineData("I.2/roofs\n")]
    [InlineData("i.2")]
    public void What_is_no_reference_is_no_source(string text) =>
        Assert.False(ReductionSource.TryParse(text, out _));

    [Fact]
    public void A_source_longer_than_a_line_is_none() =>
        Assert.False(ReductionSource.TryParse("I.2/" + new string('a', 120), out _));
}
