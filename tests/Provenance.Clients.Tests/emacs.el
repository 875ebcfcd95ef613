;; Edits a draft in Emacs, in batch mode, with Eglot 1.9. Arguments in the environment: PROVENANCE_SERVER (a JSON array), PROVENANCE_FOLDER.
;; Prints one JSON object a step.
(require 'json)
(package-initialize)
(require 'eglot)
(require 'xref)

(defun say (step &rest value)
  (princ (concat (json-encode (append (list :step step) value)) "\n")))

(defun wait (what fits)
  (let ((end (+ (float-time) 120)))
    (while (not (funcall fits))
      (when (> (float-time) end) (error "Waited in vain for %s" what))
      (accept-process-output nil 0.02))))

(defun found ()
  (flymake-start)
  (flymake-diagnostics))

(setq eglot-sync-connect t
      eglot-connect-timeout 120
      make-backup-files nil
      create-lockfiles nil)
;; As in docs/editors.md, with the program that is tested.
(with-eval-after-load 'eglot
  (add-to-list 'eglot-server-programs
               `((markdown-mode text-mode html-mode) . (,@(append (json-parse-string (getenv "PROVENANCE_SERVER")) nil) :initializationOptions (:severity "warning")))))

(let* ((folder (file-name-as-directory (getenv "PROVENANCE_FOLDER")))
       (text "The noise at the quay must not exceed 55 dB at night.")
       (draft (find-file-noselect (concat folder "DRAFT.md"))))
  (with-current-buffer draft
    (text-mode)
    (insert "# Draft\n\n" text "\n")
    (save-buffer)
    (call-interactively #'eglot)
    ;; A wrong digit is typed.
    (goto-char (point-min))
    (search-forward "55")
    (goto-char (match-beginning 0))
    (let ((at (point)))
      (delete-char 1)
      (insert "6")
      (goto-char at)
      (eglot--signal-textDocument/didChange)
      (wait "a diagnostic" #'found)
      (let ((told (car (found))))
        (say "diagnostic" :place (- (flymake-diagnostic-beg told) at) :text (flymake-diagnostic-text told) :count (length (found))))
      (say "hover" :text (plist-get (plist-get (jsonrpc-request (eglot--current-server-or-lose) :textDocument/hover (eglot--TextDocumentPositionParams)) :contents) :value))
      ;; The source's value is used.
      (let ((action (aref (vconcat (jsonrpc-request (eglot--current-server-or-lose) :textDocument/codeAction
                                                    (list :textDocument (eglot--TextDocumentIdentifier)
                                                          :range (list :start (eglot--pos-to-lsp-position at) :end (eglot--pos-to-lsp-position at))
                                                          :context (list :diagnostics [])))) 0)))
        (eglot--apply-workspace-edit (plist-get action :edit))
        (eglot--signal-textDocument/didChange)
        (wait "the mended text" (lambda () (not (found))))
        (say "mended" :title (plist-get action :title) :text (buffer-substring-no-properties (line-beginning-position) (line-end-position))))
      ;; Go to the source.
      (goto-char at)
      (let* ((place (car (xref-backend-definitions 'eglot "LSP identifier at point.")))
             (marker (xref-location-marker (xref-item-location place))))
        (with-current-buffer (marker-buffer marker)
          (goto-char marker)
          (say "definition" :file (file-name-nondirectory buffer-file-name) :text (buffer-substring-no-properties (point) (+ (point) (length "55 decibels"))))))
      ;; A fact is renamed, in the file of decisions; one that is not open would be asked about.
      (let ((decided (find-file-noselect (concat folder "provenance.json"))))
        (eglot-rename "QuayNoise")
        (say "renamed" :text (with-current-buffer decided (buffer-string))))
      (let ((process (jsonrpc--process (eglot--current-server-or-lose))))
        (eglot-shutdown (eglot--current-server-or-lose))
        (wait "the end of the server" (lambda () (not (process-live-p process))))
        (say "end" :stopped t)))))
