using CityBraid.Cooperation;

namespace CityBraid.Tests.Cooperation.Agreements;

/// <summary>Where an agreement stands on a day.</summary>
public sealed class AgreementStatesTests
{
    private static readonly DateOnly Today = new(2026, 3, 1);

    [Theory]
    [InlineData("signed", "2026-02-28", AgreementState.Expired)]
    [InlineData("signed", "2026-03-01", AgreementState.EndsSoon)]
    [InlineData("signed", "2026-05-30", AgreementState.EndsSoon)]
    [InlineData("signed", "2026-05-31", AgreementState.InForce)]
    [InlineData("signed", "2026", AgreementState.InForce)]
    [InlineData("signed", "", AgreementState.OpenEnded)]
    [InlineData("drafted", "2026-02-28", AgreementState.Drafted)]
    [InlineData("terminated", "2030", AgreementState.Terminated)]
    [InlineData("", "2030", AgreementState.NotStated)]
    public void The_state_follows_from_status_and_end(string status, string last, AgreementState expected) =>
        Assert.Equal(
            expected,
            AgreementStates.Of(
                Known.Record(RecordKind.Agreement, "a", ("status", status), ("valid_to", last)),
                Today
            )
        );
}
