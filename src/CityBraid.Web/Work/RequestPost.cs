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
        return outbox.WriteAsync(
            new NoticeRequest(
                letter.Place.Code,
                EmailAddress.Load(letter.Request.Contact!),
                $"data-{kind}",
                new RequestLetterWords(letter, variables, site.Text).Unwritten
            )
            {
                DataRequest = id,
                Once = FormattableString.Invariant($"{id}/{kind}/{letter.Day:yyyy-MM-dd}"),
            },
            cancellation
        );
    }
}
