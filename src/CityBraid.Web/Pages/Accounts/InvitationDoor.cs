using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>Lets an invited person in, and signs in who is new.</summary>
internal sealed class InvitationDoor(OpenInvitation open, AcceptInvitation accept, SignIn signIn)
{
    /// <summary>Opens the letter.</summary>
    public OpenInvitation Open => open;

    /// <summary>Accepts an invitation; a new account's first session begins at once.</summary>
    public async Task<Result<OpenedInvitation>> EnterAsync(
        Visit visit,
        InvitationAnswer answer,
        HttpContext context,
        CancellationToken cancellation
    )
    {
        var actor = visit.Visitor.Actor;
        var opened = await open.RunAsync(actor, answer.Secret, cancellation);
        var accepted = await accept.RunAsync(actor, answer, cancellation);
        if (opened.IsRefused || accepted.IsRefused)
        {
            return opened.Refusal ?? accepted.Refusal!;
        }

        if (!visit.Visitor.IsSignedIn)
        {
            var agent = context.Request.Headers.UserAgent.ToString();
            var request = new SignInRequest(accepted.Value.Email.Value, answer.Password, agent);
            var signed = await signIn.RunAsync(actor, request, cancellation);
            if (!signed.IsRefused)
            {
                SessionCookie.Set(context, signed.Value.Secret);
            }
        }

        return opened.Value;
    }
}
