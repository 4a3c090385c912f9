using CityBraid.Planning;
using CityBraid.Words;

namespace CityBraid.Tests.Planning;

public sealed class ConflictSentenceTests
{
    /// <summary>These codes are made of the family's name: no search for codes would find them.</summary>
    [Fact]
    public void Every_kind_of_requirement_has_its_sentence() =>
        Assert.All(
            Enum.GetNames<ConstraintFamily>(),
            family =>
                Assert.True(Sentences.Has("planning.conflict." + ConflictWording.Dashed(family)), family)
        );
}
