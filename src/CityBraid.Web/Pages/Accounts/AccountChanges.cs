using System.Globalization;
using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>Does what a form on a person's own page asks for.</summary>
internal sealed class AccountChanges(
    ChangeProfile profile,
    ChangePassword password,
    RevokeSessions sessions,
    CreateApiKey createKey,
    RevokeApiKey revokeKey
)
{
    /// <summary>Reads the button that was pressed and runs its use case.</summary>
    public async Task<AccountOutcome> RunAsync(
        Visit visit,
        HttpContext context,
        IFormCollection form,
        CancellationToken cancellation
    )
    {
        var actor = visit.Visitor.Actor;
        var kept = SessionCookie.Find(context);
        var (deed, subject) = Split(form["do"].ToString());
        return deed switch
        {
            "profile" => AccountOutcome.Of(
                await profile.RunAsync(
                    actor,
                    new Profile(Text(form, "name"), Text(form, "language")),
                    cancellation
                ),
                deed
            ),
            "password" => AccountOutcome.Of(
                await password.RunAsync(
                    actor,
                    new PasswordChange(Text(form, "old-password"), Text(form, "new-password"), kept),
                    cancellation
                ),
                deed
            ),
            "session" => AccountOutcome.Of(await sessions.RunAsync(actor, subject, kept, cancellation), deed),
            "sessions" => AccountOutcome.Of(
                await sessions.RunAsync(actor, session: null, kept, cancellation),
                deed
            ),
            "revoke-key" => AccountOutcome.Of(await revokeKey.RunAsync(actor, subject, cancellation), deed),
            "key" => await MakeKeyAsync(actor, form, cancellation),
            _ => new AccountOutcome(Done: null),
        };
    }

    private async Task<AccountOutcome> MakeKeyAsync(
        Actor actor,
        IFormCollection form,
        CancellationToken cancellation
    )
    {
        if (!PlaceCode.TryParse(Text(form, "workspace"), out var workspace))
        {
            return new(Done: null, Refusal.NotFound("places.not-here", ("place", Text(form, "workspace"))));
        }

        var isNumber = int.TryParse(
            Text(form, "days"),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var days
        );
        var request = new ApiKeyRequest(
            workspace,
            Text(form, "key-name"),
            [.. form["permission"].OfType<string>()],
            isNumber ? days : 0
        );
        var made = await createKey.RunAsync(actor, request, cancellation);
        return made.IsRefused
            ? new(Done: null, made.Refusal)
            : new(Done: null, Refusal: null, made.Value.Secret.Text);
    }

    /// <summary>A button may name what it is about: <c>session 7k2m9qxd4p</c>.</summary>
    private static (string Deed, string Subject) Split(string text) =>
        text.Split(' ', 2) is [var deed, var subject] ? (deed, subject) : (text, string.Empty);

    private static string Text(IFormCollection form, string name) => form[name].ToString();
}
