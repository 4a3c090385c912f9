using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>Lets a person act for an organisation of the registry no longer.</summary>
public sealed class DismissPerson(ICreditRegisterStore register, TimeProvider time)
{
    /// <summary>Dismisses; the registrar and the administrator may. What they did stays.</summary>
    public async Task<Result<Appointment>> RunAsync(
        Actor actor,
        Appointment appointment,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(appointment);
        if (await RegistryKeepers.FindRefusalAsync(register, actor, cancellation) is { } refusal)
        {
            return refusal;
        }

        var known = appointment with { Person = appointment.Person.Trim().ToLowerInvariant() };
        return await register.DismissAsync(known, actor, time.GetUtcNow(), cancellation)
            ? known
            : Refusal.NotFound(
                "credits.not-appointed",
                ("person", known.Person),
                ("organisation", known.Organisation.Value)
            );
    }
}
