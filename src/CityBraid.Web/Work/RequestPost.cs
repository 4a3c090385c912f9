using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>Takes letters to departments to the outbox; their links are drawn when they are sent.</summary>
internal sealed class RequestPost(Outbox outbox, VariableLibrary variables, SiteAddress site) : IRequestPost
{
    /// <inheritdoc/>
    public bool Reaches(string? contact) => EmailAddress.TryParse(contact, out _);

    /// <inheritdoc/>
    public Task WriteAsync(RequestLetter letter, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(letter);
        var (id, kind) = (letter.Request.Id, letter.Kind.ToString().ToLowerInvariant());
        // One letter a day to an address; of answers that are returned twice it hears twice.
        var time =
            letter.Kind is RequestLetterKind.Returned
                ? $"{letter.Request.Deeds.Count}"
                : $"{letter.Day:yyyy-MM-dd}";
        var address = EmailAddress.Load(letter.Request.Contact!);
        return outbox.WriteAsync(
            new NoticeRequest(
                letter.Place.Code,
                address,
                $"data-{kind}",
                new RequestLetterWords(letter, variables, site.Text).Unwritten
            )
            {
                DataRequest = id,
                Once = FormattableString.Invariant($"{id}/{kind}/{time}/{address}"),
            },
            cancellation
        );
    }
}
