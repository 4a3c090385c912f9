using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>Tells what somebody is to the registry.</summary>
public sealed class ShowStanding(ICreditRegisterStore register)
{
    /// <summary>The organisations whoever asks acts for; none for who was never appointed.</summary>
    public async Task<Result<Standing>> RunAsync(Actor actor, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.FindRefusal(Permission.ReadCredits) is { } refusal
            ? refusal
            : await register.LoadStandingAsync(actor, cancellation);
    }
}
