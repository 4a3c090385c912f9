using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>States whom to write to at a department that is asked.</summary>
/// <param name="rounds">The rounds.</param>
/// <param name="time">Tells when it happens.</param>
public sealed class ChangeContact(IRoundStore rounds, TimeProvider time)
{
    /// <summary>The request with its contact; a blank one says that nobody is known.</summary>
    public async Task<Result<DataRequest>> RunAsync(
        Actor actor,
        RequestKey key,
        string? contact,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(key);
        var found = await rounds.FindRoundAsync(
            actor,
            (key.Place, key.Round),
            Permission.WriteFacts,
            cancellation
        );
        if (found.IsRefused)
        {
            return found.Refusal;
        }

        var request = found.Value.FindRequest(key.Request);
        if (request.IsRefused)
        {
            return request.Refusal;
        }

        var text = contact?.Trim() ?? string.Empty;
        if (text.Length > DataRequest.ContactMax || text.Any(char.IsControl))
        {
            return Refusal.Invalid(
                "facts.contact-too-long",
                ("max", FormattableString.Invariant($"{DataRequest.ContactMax}"))
            );
        }

        var changed = request.Value with { Contact = text.Length == 0 ? null : text };
        await rounds.ChangeContactAsync(changed.Id, changed.Contact, (actor, time.GetUtcNow()), cancellation);
        return changed;
    }
}
