namespace CityBraid.Facts;

/// <summary>Takes letters to departments to the outbox; a host that sends none reaches nobody.</summary>
public interface IRequestPost
{
    /// <summary>Whether a letter can go to a contact: it is an e-mail address.</summary>
    bool Reaches(string? contact);

    /// <summary>Puts a letter into the outbox; the same letter told again is still one.</summary>
    Task WriteAsync(RequestLetter letter, CancellationToken cancellation);
}
