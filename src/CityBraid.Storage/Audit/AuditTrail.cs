using Microsoft.EntityFrameworkCore;

namespace CityBraid.Storage;

/// <summary>Keeps a row together with the audit row that tells of it.</summary>
internal static class AuditTrail
{
    /// <summary>Adds or replaces a row at the next save; a row that says the same is no change.</summary>
    public static void Keep<TRow>(this StorageContext context, AuditSubject subject, TRow? before, TRow after)
        where TRow : class
    {
        var (old, now) = (before is null ? null : Json.Write(before), Json.Write(after));
        if (string.Equals(old, now, StringComparison.Ordinal))
        {
            return;
        }

        context.Entry(after).State = before is null ? EntityState.Added : EntityState.Modified;
        context.Write(subject, old, now);
    }

    /// <summary>Removes a row at the next save.</summary>
    public static void Drop<TRow>(this StorageContext context, AuditSubject subject, TRow before)
        where TRow : class
    {
        context.Entry(before).State = EntityState.Deleted;
        context.Write(subject, Json.Write(before), AuditRow.Removed);
    }

    /// <summary>Tells of a row that was added or replaced by a statement of its own.</summary>
    public static void Audit<TRow>(
        this StorageContext context,
        AuditSubject subject,
        TRow? before,
        TRow after
    )
        where TRow : class =>
        context.Write(subject, before is null ? null : Json.Write(before), Json.Write(after));

    private static void Write(this StorageContext context, AuditSubject subject, string? old, string now) =>
        context.AuditTrail.Add(
            new AuditRow
            {
                Actor = subject.Actor,
                At = subject.At,
                Subject = subject.Kind,
                Key = subject.Key,
                BeforeJson = old,
                AfterJson = now,
            }
        );
}
