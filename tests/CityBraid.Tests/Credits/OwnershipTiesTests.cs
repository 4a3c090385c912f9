using CityBraid.Credits;

namespace CityBraid.Tests.Credits;

/// <summary>Who is in one hand, drawn by hand: C owns A and B, D owns C, X owns Y; Z is alone.</summary>
public sealed class OwnershipTiesTests
{
    private static readonly (OrganisationCode Code, OrganisationCode? Owner)[] Owners =
    [
        (new("A1"), new("C1")),
        (new("B1"), new("C1")),
        (new("C1"), new("D1")),
        (new("D1"), null),
        (new("Y1"), new("X1")),
        (new("Z1"), null),
    ];

    [Theory]
    [InlineData("A1", "A1 B1 C1 D1")]
    [InlineData("D1", "A1 B1 C1 D1")]
    [InlineData("X1", "X1 Y1")]
    [InlineData("Z1", "Z1")]
    [InlineData("NEW", "NEW")]
    public void All_who_are_in_one_hand_are_tied(string code, string tied) =>
        Assert.Equal(
            tied,
            string.Join(
                ' ',
                OwnershipTies
                    .Of(new OrganisationCode(code), Owners)
                    .Select(one => one.Value)
                    .Order(StringComparer.Ordinal)
            )
        );

    [Fact]
    public void A_ring_of_owners_ends() =>
        Assert.Equal(2, OwnershipTies.Of(new("P1"), [(new("P1"), new("Q1")), (new("Q1"), new("P1"))]).Count);
}
