namespace CityBraid.Cooperation;

/// <summary>Tells where agreements stand.</summary>
public static class AgreementStates
{
    /// <summary>Where an agreement stands on a day.</summary>
    public static AgreementState Of(CooperationRecord agreement, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        return agreement.Fields["status"] switch
        {
            "terminated" => AgreementState.Terminated,
            "drafted" => AgreementState.Drafted,
            "signed" => OfSigned(DateText.Find(agreement.Fields["valid_to"])?.To, today),
            _ => AgreementState.NotStated,
        };
    }

    private static AgreementState OfSigned(DateOnly? last, DateOnly today) =>
        last is not { } end ? AgreementState.OpenEnded
        : end < today ? AgreementState.Expired
        : end.DayNumber - today.DayNumber <= Duty.SoonDays ? AgreementState.EndsSoon
        : AgreementState.InForce;
}
