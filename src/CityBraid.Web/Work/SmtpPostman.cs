using System.Net;
using System.Net.Mail;
using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>Hands notices to a mail server by SMTP.</summary>
/// <remarks>
/// The one place that knows how mail is sent. Its address holds a password and is never logged.
/// </remarks>
internal sealed class SmtpPostman : IPostman
{
    /// <summary>
    /// Names the server: <c>smtps://user:password@mail.example:587?from=office@example</c>.
    /// </summary>
    public const string Variable = "CITYBRAID_SMTP";

    private readonly Uri server;
    private readonly string from;

    /// <summary>Knows a server by its address.</summary>
    public SmtpPostman(Uri server)
    {
        this.server = server;
        from = Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(server.Query)["from"].ToString()
            is { Length: > 0 } stated
            ? stated
            : $"citybraid@{server.Host}";
    }

    /// <summary>The server that the environment names; null when it names none.</summary>
    public static SmtpPostman? FromEnvironment() =>
        Uri.TryCreate(Environment.GetEnvironmentVariable(Variable), UriKind.Absolute, out var server)
        && server.Scheme is "smtp" or "smtps"
            ? new SmtpPostman(server)
            : null;

    /// <inheritdoc/>
    public async Task<NoticeFailure?> TrySendAsync(Notice notice, CancellationToken cancellation)
    {
        using var client = new SmtpClient(server.Host, server.Port < 0 ? 25 : server.Port)
        {
            EnableSsl = server.Scheme is "smtps",
        };
        if (server.UserInfo.Split(':', 2) is [var user, var password])
        {
            client.Credentials = new NetworkCredential(
                Uri.UnescapeDataString(user),
                Uri.UnescapeDataString(password)
            );
        }

        try
        {
            using var message = new MailMessage(from, notice.Recipient)
            {
                Subject = notice.Letter.Subject,
                Body = notice.Letter.Text,
            };
            await client.SendMailAsync(message, cancellation);
            return null;
        }
        catch (SmtpException failure)
        {
            return failure.StatusCode is SmtpStatusCode.GeneralFailure
                ? NoticeFailure.Unreached
                : NoticeFailure.Refused;
        }
        catch (FormatException)
        {
            return NoticeFailure.BadAddress;
        }
    }
}
